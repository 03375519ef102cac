#pragma once
/// 资质类别: the list a 资质 is chosen from. Each press writes at once and is undone like any other
/// change; what is put away stays in its place, in grey, until it is offered again.
/// Thread: GUI; writes in the lane.

#include "services/honourkindservice.h"
#include "shell/formdialog.h"

class QComboBox;
class QLineEdit;

namespace peiyu {

class DataTable;
class TextRowsModel;

/// 新增 a kind or 改名: name and 分组. A name the list has is merged into when the person says so.
class HonourKindDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `entry` without a name: a new one. `all`: the list as it is.
    HonourKindDialog(const PageContext &context, const HonourKindEntry &entry,
                     const QVector<HonourKindEntry> &all, QWidget *parent);

    /// As it is stored.
    QString name() const;

private:
    void save() override;

    HonourKindEntry m_entry;
    QVector<HonourKindEntry> m_all;
    QLineEdit *m_name;
    QComboBox *m_family;
};

class HonourKindsDialog final : public QDialog
{
    Q_OBJECT
public:
    HonourKindsDialog(const PageContext &context, QWidget *parent);

    /// Shows it over its window and lets it delete itself.
    void present();

signals:
    /// Rows of `from` have the kind `to` now.
    void renamed(const QString &from, const QString &to);

private:
    void makeActions();
    QWidget *buttons();
    void refresh(const QString &name = {});
    void applyGate();
    const HonourKindEntry *current() const;
    void edit(const HonourKindEntry &entry);
    void toggle();
    void remove();
    void move(int by);
    void write(JobRunner::Work<Saved> work, const QString &name);
    void fail(const Error &error);

    PageContext m_context;
    DataTable *m_table;
    TextRowsModel *m_model;
    QWidget *m_banner = nullptr;
    QAction *m_add;
    QAction *m_rename;
    QAction *m_toggle;
    QAction *m_remove;
    QAction *m_up;
    QAction *m_down;
    QVector<HonourKindEntry> m_kinds;
};

} // namespace peiyu
