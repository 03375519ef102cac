// A window with a table of fixed texts and nothing else: the reference of P5.

#include <QApplication>
#include <QStandardItemModel>
#include <QTableView>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QStandardItemModel model(200, 8);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            model.setItem(row, column, new QStandardItem(QStringLiteral("培育企业 %1").arg(row)));
    }
    QTableView view;
    view.setModel(&model);
    view.resize(1366, 768);
    view.show();
    return QApplication::exec();
}
