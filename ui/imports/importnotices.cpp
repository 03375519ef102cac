#include "imports/importnotices.h"

#include "domain/displaytext.h"
#include "parts/banner.h"

#include <QDir>
#include <QVBoxLayout>

namespace peiyu {

ImportNotices::ImportNotices(QWidget *parent)
    : QWidget(parent),
      m_fault(new Banner(BannerKind::Error, {})),
      m_note(new Banner(BannerKind::Info, {}))
{
    m_fault->setObjectName(QStringLiteral("importFault"));
    m_note->setObjectName(QStringLiteral("importNote"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (Banner *banner : {m_fault, m_note}) {
        banner->setLink(tr("知道了"));
        banner->hide();
        connect(banner, &Banner::linkActivated, banner, &QWidget::hide);
        column->addWidget(banner);
    }
}

void ImportNotices::showFault(const QString &sentence)
{
    m_fault->setSentence(sentence);
    m_fault->setVisible(!sentence.isEmpty());
}

void ImportNotices::showExported(const QString &file, int rows)
{
    m_note->setSentence(tr("%1 行已存到“%2”，最后一列是原因。改好后可以再导入。")
                            .arg(rows)
                            .arg(QDir::toNativeSeparators(file)));
    m_note->show();
}

void ImportNotices::showTemplate(const QString &file)
{
    m_note->setSentence(
        tr("模板已存到“%1”。填好以后从这里导入，列名不要改。").arg(QDir::toNativeSeparators(file)));
    m_note->show();
}

void ImportNotices::showMappingSaved(ImportKind kind)
{
    m_note->setSentence(
        tr("列对应已保存。以后表头相同的%1，会直接照此对应。").arg(importKindText(kind)));
    m_note->show();
}

void ImportNotices::showEarlier(const std::optional<EarlierImport> &earlier)
{
    if (!earlier)
        return;
    m_note->setSentence(tr("这个文件%1。").arg(earlierImportText(*earlier)));
    m_note->show();
}

void ImportNotices::showRemarks(const ImportReport &report)
{
    QStringList sentences;
    if (report.source.earlier)
        sentences.append(tr("这个文件%1。").arg(earlierImportText(*report.source.earlier)));
    if (report.rows == 0 && !report.issues.isEmpty())
        sentences.append(report.issues.last().text);
    else if (report.elsewhere > 0)
        sentences.append(tr("另有 %1 行属于其他区县，没有取用。").arg(report.elsewhere));
    if (!report.missingHolders.isEmpty()) {
        QStringList names;
        for (const MissingHolder &holder : report.missingHolders)
            names.append(tr("%1（%2 到期）").arg(holder.name, dateText(holder.until)));
        const qsizetype all = names.size();
        constexpr qsizetype mostNames = 8;
        const QString listed = names.mid(0, mostNames).join(u'、');
        sentences.append(all > mostNames
                             ? tr("不在复核名单上的有 %1 家：%2等。").arg(all).arg(listed)
                             : tr("不在复核名单上的有 %1 家：%2。").arg(all).arg(listed));
    }
    if (sentences.isEmpty())
        return;
    m_note->setSentence(sentences.join(QString()));
    m_note->show();
}

void ImportNotices::clear()
{
    m_fault->hide();
    m_note->hide();
}

} // namespace peiyu
