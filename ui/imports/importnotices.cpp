#include "imports/importnotices.h"

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

void ImportNotices::clear()
{
    m_fault->hide();
    m_note->hide();
}

} // namespace peiyu
