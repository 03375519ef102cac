#pragma once
/// Over the steps of the wizard: what could not be done, and what was done beside.
/// Thread: GUI.

#include "services/importreport.h"

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
    void showTemplate(const QString &file);
    void showMappingSaved(ImportKind kind);
    /// This file was taken in before.
    void showEarlier(const std::optional<EarlierImport> &earlier);
    /// What a dry run says about the list as a whole.
    void showRemarks(const ImportReport &report);
    void clear();

private:
    Banner *m_fault;
    Banner *m_note;
};

} // namespace peiyu
