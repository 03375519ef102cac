#pragma once
/// The pages of the handbook, as they were built into the program:
/// resources/help/<language>/<id>.md. A page there is no English of is shown in Chinese and says
/// so. Not here: the window (HelpWindow). Thread: values.

#include <QString>
#include <QStringList>
#include <QVector>

namespace peiyu {

struct HelpSection
{
    QString heading; ///< empty: what stands before the first one
    QString text;    ///< plain, without signs of Markdown
};

struct HelpPage
{
    QString id; ///< of the page of the window, or keys, definitions, cli …
    QString title;
    QString markdown;
    QVector<HelpSection> sections;
    bool inChinese = false; ///< stands in for a translation that is not there
};

/// Where words were found.
struct HelpHit
{
    QString page;
    QString title;
    QString heading;
    QString excerpt;
};

class HelpPages
{
public:
    explicit HelpPages(bool english);

    /// In the order of the contents.
    const QVector<HelpPage> &all() const { return m_pages; }
    /// Null for a page there is none of.
    const HelpPage *page(const QString &id) const;
    /// Every section that holds the words, those whose heading does first; also by the initials of
    /// a title or heading (mbkb: 目标看板). Empty for no words.
    QVector<HelpHit> search(const QString &words) const;
    /// Links of a page to pages or headings there are none of; for tests.
    QStringList brokenLinks() const;

private:
    QVector<HelpPage> m_pages;
};

} // namespace peiyu
