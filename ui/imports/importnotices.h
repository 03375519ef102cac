#pragma once
/// Over the steps of the wizard: what could not be done, and what was done beside.
/// Thread: GUI.

#include <QWidget>

namespace peiyu {

class Banner;

class ImportNotices final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportNotices(QWidget *parent = nullptr);

    /// Empty: none.
    void showFault(const QString &sentence);
    void showExported(const QString &file, int rows);
    void clear();

private:
    Banner *m_fault;
    Banner *m_note;
};

} // namespace peiyu
