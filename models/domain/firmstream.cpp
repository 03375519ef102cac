#include "domain/firmstream.h"

#include "domain/keytable.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FirmStream)
};

constexpr KeyTable<StreamKind, allStreamKinds.size()> kindKeys{
    {u"visit", u"request", u"assignment", u"handover", u"title", u"honour", u"measure", u"figures",
     u"promise", u"plan", u"place", u"supervision", u"file", u"import", u"change"}};

bool says(const StreamEntry &entry, const QString &words)
{
    const auto has = [&](const QString &text) { return text.contains(words, Qt::CaseInsensitive); };
    return has(entry.text) || has(entry.who) ||
           std::any_of(entry.corrections.begin(), entry.corrections.end(), has);
}

} // namespace

QString streamKindKey(StreamKind kind)
{
    return kindKeys.key(kind);
}

std::optional<StreamKind> streamKindFromKey(QStringView key)
{
    return kindKeys.value(key);
}

QString streamKindText(StreamKind kind)
{
    switch (kind) {
    case StreamKind::Visit:
        return Text::tr("走访");
    case StreamKind::Request:
        return Text::tr("诉求");
    case StreamKind::Assignment:
        return Text::tr("配备");
    case StreamKind::Handover:
        return Text::tr("交接");
    case StreamKind::Title:
        return Text::tr("认定");
    case StreamKind::Honour:
        return Text::tr("资质");
    case StreamKind::Measure:
        return Text::tr("一策");
    case StreamKind::Figures:
        return Text::tr("数据");
    case StreamKind::Promise:
        return Text::tr("承诺");
    case StreamKind::Plan:
        return Text::tr("走访计划");
    case StreamKind::Place:
        return Text::tr("入库所在");
    case StreamKind::Supervision:
        return Text::tr("督办");
    case StreamKind::File:
        return Text::tr("附件");
    case StreamKind::Import:
        return Text::tr("导入");
    case StreamKind::Change:
        return Text::tr("变更");
    }
    return {};
}

std::optional<StreamKind> streamKindFromWords(const QString &words)
{
    const QString asked = words.trimmed();
    for (const StreamKind kind : allStreamKinds) {
        if (asked == streamKindKey(kind) || asked == streamKindText(kind))
            return kind;
    }
    return std::nullopt;
}

FirmStream selectedStream(const QVector<StreamEntry> &whole, const StreamQuery &query)
{
    FirmStream stream;
    const QString words = query.find.trimmed();
    for (const StreamEntry &entry : whole) {
        if (const int year = entry.on.isNull() ? 0 : entry.on.year();
            year > 0 && !stream.years.contains(year))
            stream.years.append(year);
        if (query.year > 0 && (entry.on.isNull() || entry.on.year() != query.year))
            continue;
        if (!words.isEmpty() && !says(entry, words))
            continue;
        ++stream.counts[entry.kind];
        if (!query.kinds.isEmpty() && !query.kinds.contains(entry.kind))
            continue;
        if (stream.total >= query.offset &&
            (query.limit < 0 || stream.entries.size() < query.limit))
            stream.entries.append(entry);
        ++stream.total;
    }
    return stream;
}

} // namespace peiyu
