#include "prompts/dialoguserprompt.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPushButton>

namespace peiyu {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(UserPrompt)
};
} // namespace

QString DialogUserPrompt::fileToOpen(QWidget *parent, const QString &title, const QString &kinds)
{
    return QFileDialog::getOpenFileName(parent, title, {}, kinds);
}

QString DialogUserPrompt::fileToSave(QWidget *parent, const QString &title, const QString &proposal,
                                     const QString &kinds)
{
    return QFileDialog::getSaveFileName(parent, title, proposal, kinds);
}

QString DialogUserPrompt::baseToOpen(QWidget *parent, const QString &folder)
{
    return QFileDialog::getOpenFileName(parent, Text::tr("打开库"), folder,
                                        Text::tr("培育库 (*.peiyu);;所有文件 (*)"));
}

bool DialogUserPrompt::confirm(QWidget *parent, const QString &question, const QString &action)
{
    QMessageBox box(QMessageBox::Question, Text::tr("请确认"), question, QMessageBox::NoButton,
                    parent);
    QPushButton *go = box.addButton(action, QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == go;
}

bool DialogUserPrompt::choosePrinter(QWidget *parent, QPrinter &printer)
{
    return QPrintDialog(&printer, parent).exec() == QDialog::Accepted;
}

void DialogUserPrompt::showFailure(QWidget *parent, const QString &text, const QString &detail)
{
    QMessageBox box(QMessageBox::Warning, Text::tr("没有完成"), text, QMessageBox::Close, parent);
    box.setDetailedText(detail);
    box.exec();
}

} // namespace peiyu
