#include "help/helppages.h"

#include "reference/pinyin.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

// Q_INIT_RESOURCE declares functions and must stand outside a namespace.
static void initHelp()
{
    Q_INIT_RESOURCE(peiyu_help);
}

namespace peiyu {

namespace {

constexpr qsizetype excerptBefore = 16;
constexpr qsizetype excerptLength = 60;

/// The first chapters; what is not named comes behind, by its id.
QStringList chapters()
{
    return {
        QStringLiteral("start"),       QStringLiteral("pool"),       QStringLiteral("firm"),
        QStringLiteral("visits"),      QStringLiteral("visitplan"),  QStringLiteral("requests"),
        QStringLiteral("measures"),    QStringLiteral("monitoring"), QStringLiteral("assignments"),
        QStringLiteral("board"),       QStringLiteral("plan"),       QStringLiteral("reports"),
        QStringLiteral("import"),      QStringLiteral("duplicates"), QStringLiteral("carriers"),
        QStringLiteral("history"),     QStringLiteral("backups"),    QStringLiteral("attachments"),
        QStringLiteral("definitions"), QStringLiteral("keys"),       QStringLiteral("cli")};
}

QString read(const QString &language, const QString &id)
{
    QFile file(QStringLiteral(":/help/%1/%2.md").arg(language, id));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// As it is read on the page: without marks of headings, tables, links and keys.
QString plainLine(QString line)
{
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]*)\\]\\([^)]*\\)"));
    static const QRegularExpression rule(QStringLiteral("^\\|[-:| ]+\\|$"));
    static const QRegularExpression mark(QStringLiteral("^(?:[-*>] |\\d+\\. |#+ )"));
    line = line.trimmed();
    if (rule.match(line).hasMatch())
        return {};
    line.replace(link, QStringLiteral("\\1")).remove(mark);
    line.remove(QStringLiteral("**")).remove(u'`').replace(u'|', u' ');
    return line.simplified();
}

HelpPage parsed(const QString &id, const QString &markdown)
{
    HelpPage page;
    page.id = id;
    page.markdown = markdown;
    page.sections.append(HelpSection{});
    for (const QString &line : markdown.split(u'\n')) {
        if (line.startsWith(QLatin1String("# ")) && page.title.isEmpty()) {
            page.title = plainLine(line);
            continue;
        }
        if (line.startsWith(QLatin1String("##"))) {
            page.sections.append(HelpSection{plainLine(line), {}});
            continue;
        }
        if (const QString plain = plainLine(line); !plain.isEmpty())
            page.sections.last().text += plain + u' ';
    }
    return page;
}

QString excerpt(const QString &text, qsizetype at)
{
    const qsizetype from = std::max<qsizetype>(0, at - excerptBefore);
    const QString cut = text.mid(from, excerptLength).trimmed();
    return (from > 0 ? QStringLiteral("…") : QString()) + cut +
           (from + excerptLength < text.size() ? QStringLiteral("…") : QString());
}

bool startsInitials(const QString &name, const QString &words)
{
    const QStringList tokens = initialTokens(name);
    return words.size() >= 2 && std::any_of(tokens.begin(), tokens.end(), [&](const QString &one) {
               return one.startsWith(words);
           });
}

} // namespace

HelpPages::HelpPages(bool english)
{
    initHelp();
    QStringList ids;
    for (const QString &name : QDir(QStringLiteral(":/help/zh"))
                                   .entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name))
        ids.append(name.chopped(3));
    const QStringList order = chapters();
    const auto place = [&](const QString &id) {
        const qsizetype at = order.indexOf(id);
        return at < 0 ? order.size() : at;
    };
    std::stable_sort(ids.begin(), ids.end(),
                     [&](const QString &a, const QString &b) { return place(a) < place(b); });
    for (const QString &id : std::as_const(ids)) {
        const QString translated = english ? read(QStringLiteral("en"), id) : QString();
        HelpPage page =
            parsed(id, translated.isEmpty() ? read(QStringLiteral("zh"), id) : translated);
        page.inChinese = english && translated.isEmpty();
        m_pages.append(std::move(page));
    }
}

const HelpPage *HelpPages::page(const QString &id) const
{
    const auto found = std::find_if(m_pages.begin(), m_pages.end(),
                                    [&](const HelpPage &one) { return one.id == id; });
    return found == m_pages.end() ? nullptr : &*found;
}

QVector<HelpHit> HelpPages::search(const QString &words) const
{
    const QString wanted = words.simplified();
    QVector<HelpHit> first;
    QVector<HelpHit> others;
    if (wanted.isEmpty())
        return first;
    for (const HelpPage &page : m_pages) {
        const bool titled = page.title.contains(wanted, Qt::CaseInsensitive) ||
                            startsInitials(page.title, wanted.toLower());
        for (const HelpSection &section : page.sections) {
            const bool headed = section.heading.isEmpty()
                                    ? titled
                                    : section.heading.contains(wanted, Qt::CaseInsensitive) ||
                                          startsInitials(section.heading, wanted.toLower());
            const qsizetype at = section.text.indexOf(wanted, 0, Qt::CaseInsensitive);
            if (headed)
                first.append({page.id, page.title, section.heading, excerpt(section.text, 0)});
            else if (at >= 0)
                others.append({page.id, page.title, section.heading, excerpt(section.text, at)});
        }
    }
    return first + others;
}

QStringList HelpPages::brokenLinks() const
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]*)\\)"));
    QStringList broken;
    for (const HelpPage &from : m_pages) {
        auto links = link.globalMatch(from.markdown);
        while (links.hasNext()) {
            const QString target = links.next().captured(1);
            const QUrl url(target);
            const HelpPage *to = url.scheme() == u"page" ? page(url.path()) : nullptr;
            const QString heading = url.fragment(QUrl::FullyDecoded);
            const bool headed =
                to && (heading.isEmpty() ||
                       std::any_of(to->sections.begin(), to->sections.end(),
                                   [&](const HelpSection &one) { return one.heading == heading; }));
            if (!headed)
                broken.append(QStringLiteral("%1: %2").arg(from.id, target));
        }
    }
    return broken;
}

} // namespace peiyu
