#pragma once
/// 列设置: which columns a list shows and in which order. Ticked ones are shown; rows are dragged
/// or moved by the buttons. It writes nothing itself.
/// Thread: GUI.

#include "domain/enterprisecolumn.h"

#include <QDialog>

class QListWidget;

namespace peiyu {

class ActionButton;

class ColumnsDialog final : public QDialog
{
    Q_OBJECT
public:
    ColumnsDialog(const QVector<EnterpriseColumn> &shown, QWidget *parent);

    /// Shows it over its window and lets it delete itself.
    void present();

signals:
    /// Empty: the usual ones again.
    void chosen(const QVector<peiyu::EnterpriseColumn> &columns);

private:
    QVector<EnterpriseColumn> ticked() const;
    void move(int by);
    void showReady();

    QListWidget *m_list;
    ActionButton *m_take;
};

} // namespace peiyu
