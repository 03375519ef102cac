// The stream of a firm: titles, 资质, figures, files, and where it belongs.
#include "domain/displaytext.h"
#include "domain/firmrecordtext.h"
#include "repositories/attachmentrepository.h"
#include "repositories/firmrecordrepository.h"
#include "repositories/officerecordrepository.h"
#include "repositories/poolstagerepository.h"
#include "repositories/recognitionrepository.h"
#include "repositories/residencerepository.h"
#include "services/firmstreamreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FirmStreamFacts)
};

constexpr qsizetype shownFigures = 4;

QString inBrackets(QStringList parts)
{
    parts.removeAll(QString());
    return parts.isEmpty() ? QString() : Text::tr("（%1）").arg(parts.join(Text::tr("，")));
}

/// 营业收入 9,563.20 万元、研发费用 … 等 7 项（审计报告）
QString figureWords(const QStringList &values, std::optional<FigureSource> source)
{
    QString words = values.mid(0, shownFigures).join(Text::tr("，"));
    if (values.size() > shownFigures)
        words += Text::tr(" 等 %1 项").arg(values.size());
    return words + inBrackets({source ? figureSourceText(*source) : QString()});
}

} // namespace

Result<> FirmStreamReader::titles()
{
    PEIYU_TRY(all, RecognitionRepository::ofEnterprise(m_context.connection, m_firm));
    for (const Recognition &one : all) {
        const QString tier = tierBadgeText(one.tier, m_district.value());
        const QString words =
            inBrackets({one.batch, one.document, Text::tr("有效期至 %1").arg(dateText(one.until))});
        StreamEntry *entry =
            add(StreamKind::Title, one.announcedOn.isNull() ? one.from : one.announcedOn,
                (one.review ? Text::tr("%1 复核通过").arg(tier) : Text::tr("认定为 %1").arg(tier)) +
                    words,
                {}, made(u"recognition", one.id));
        correct(entry, one.id, {QStringLiteral("revoked_on"), QStringLiteral("revoke_reason")});
        if (!one.revokedOn.isNull())
            add(StreamKind::Title, one.revokedOn,
                Text::tr("撤销 %1 认定").arg(tier) + said(one.revokeReason), {},
                {u"recognition", one.id,
                 m_log.settled(one.id, u"revoked_on", dayText(one.revokedOn))});
    }
    PEIYU_TRY(shown, RecordRepository<Nomination>::ofEnterprise(m_context.connection, m_firm));
    for (const Nomination &one : shown) {
        StreamEntry *entry =
            add(StreamKind::Title, one.on,
                Text::tr("公示拟认定 %1").arg(tierBadgeText(one.tier, m_district.value())) +
                    inBrackets({one.batch, one.document}),
                {}, made(u"nomination", one.id));
        correct(entry, one.id, {});
    }
    return {};
}

Result<> FirmStreamReader::honours()
{
    PEIYU_TRY(all, RecordRepository<Honour>::ofEnterprise(m_context.connection, m_firm));
    for (const Honour &one : all) {
        StreamEntry *entry = add(StreamKind::Honour, one.on,
                                 Text::tr("取得 %1").arg(honourText(one)) + said(one.title) +
                                     inBrackets({one.document}),
                                 {}, made(u"honour", one.id));
        correct(entry, one.id, {});
    }
    return {};
}

/// Figures stand at the end of the time they are of; while it lasts, on the day they came.
Result<> FirmStreamReader::yearlyFigures()
{
    PEIYU_TRY(all, RecordRepository<YearlyFigures>::ofEnterprise(m_context.connection, m_firm));
    for (const YearlyFigures &one : all) {
        QStringList values;
        for (const FigureItem item : allFigureItems) {
            if (one.has(item))
                values.append(Text::tr("%1 %2 %3")
                                  .arg(figureText(item),
                                       figureValueText(figureUnit(item), one.value(item)),
                                       figureUnitText(figureUnit(item))));
        }
        const QDate end(one.year, 12, 31);
        StreamEntry *entry =
            add(StreamKind::Figures, end <= m_asOf ? end : QDate(),
                Text::tr("%1 年度数据").arg(one.year) + said(figureWords(values, one.source)), {},
                made(u"yearly_figure", one.id));
        correct(entry, one.id, {});
    }
    return {};
}

/// Periods that came by one change and were not corrected since are one thing that was done, told
/// with the last of them; month after month they would stand between the visits. Each of the
/// others is told by itself.
Result<> FirmStreamReader::periodFigures()
{
    PEIYU_TRY(all, RecordRepository<PeriodFigures>::ofEnterprise(m_context.connection, m_firm));
    all.removeIf([](const PeriodFigures &one) { return !one.period.isValid(); });
    std::stable_sort(all.begin(), all.end(), [](const PeriodFigures &a, const PeriodFigures &b) {
        return a.period.lastDay() < b.period.lastDay();
    });
    QVector<QVector<PeriodFigures>> groups;
    QHash<QString, qsizetype> groupOf;
    for (const PeriodFigures &one : std::as_const(all)) {
        const ChangeSetEntry *set = m_log.entered(one.id);
        const bool alone = !set || one.period.lastDay() > m_asOf ||
                           !m_log.corrections(one.id, {}, m_asOf).isEmpty();
        const QString key = alone ? one.id
                                  : QStringLiteral("%1/%2/%3") // a key
                                        .arg(set->id.value())
                                        .arg(one.period.year)
                                        .arg(one.period.quarter ? 1 : 0);
        const auto known = groupOf.constFind(key);
        if (known != groupOf.constEnd()) {
            groups[*known].append(one);
            continue;
        }
        groupOf.insert(key, groups.size());
        groups.append(QVector<PeriodFigures>{one});
    }
    for (const QVector<PeriodFigures> &group : std::as_const(groups))
        tellPeriods(group);
    return {};
}

void FirmStreamReader::tellPeriods(const QVector<PeriodFigures> &group)
{
    const PeriodFigures &last = group.last();
    QStringList values;
    for (const PeriodItem item : allPeriodItems) {
        if (!last.value(item).isEmpty())
            values.append(Text::tr("%1 %2 %3")
                              .arg(periodItemText(item), periodValueText(item, last.value(item)),
                                   periodItemUnitText(item)));
    }
    const QString what = group.size() == 1
                             ? Text::tr("%1运行数据").arg(last.period.text())
                             : Text::tr("%1至%2运行数据 %3 期，最近一期")
                                   .arg(group.first().period.text(), last.period.text())
                                   .arg(group.size());
    const QDate end = last.period.lastDay();
    StreamEntry *entry =
        add(StreamKind::Figures, end <= m_asOf ? end : QDate(),
            what + said(figureWords(values, last.source)), {}, made(u"period_figure", last.id));
    correct(entry, last.id, {});
}

Result<> FirmStreamReader::files()
{
    PEIYU_TRY(all, AttachmentRepository::ofEnterprise(m_context.connection, m_firm));
    for (const Attachment &one : all) {
        StreamEntry *entry =
            add(StreamKind::File, one.addedOn,
                Text::tr("添加附件“%1”%2")
                        .arg(one.name, inBrackets({changedRecordText(one.owner.entity),
                                                   fileSizeText(one.size)})) +
                    said(one.note),
                {}, made(u"attachment", one.id));
        if (entry) { // a file is seen where it hangs
            entry->entity = one.owner.entity;
            entry->record = one.owner.record;
        }
    }
    return {};
}

Result<> FirmStreamReader::places()
{
    PEIYU_TRY(residences, ResidenceRepository::ofEnterprise(m_context.connection, m_firm));
    if (!residences.isEmpty())
        m_district = residences.last().district;
    PEIYU_TRY(stages, PoolStageRepository::ofEnterprise(m_context.connection, m_firm));
    QDate leftOn;
    for (qsizetype i = 0; i < stages.size(); ++i) {
        const PoolStage &one = stages[i];
        QString text;
        if (one.stage == Stage::Exited) {
            leftOn = one.span.from;
            text =
                Text::tr("退库（%1）").arg(exitReasonText(one.reason.value_or(ExitReason::Other)));
        } else if (i > 0 && stages[i - 1].stage != Stage::Exited) {
            text = Text::tr("由%1转为%2").arg(stageText(stages[i - 1].stage), stageText(one.stage));
        } else {
            text = Text::tr("入库（%1）").arg(stageText(one.stage));
        }
        // A firm that came to the pool and to its place in one is one thing.
        if (i == 0 && !residences.isEmpty() && residences.first().span.from == one.span.from)
            text += Text::tr("，在%1").arg(place(residences.first()));
        StreamEntry *entry = add(StreamKind::Place, one.span.from, text + said(one.note), {},
                                 made(u"pool_stage", one.id));
        correct(entry, one.id, {QStringLiteral("until_date")});
    }
    const bool told = !stages.isEmpty() && !residences.isEmpty() &&
                      residences.first().span.from == stages.first().span.from;
    stays(told ? residences.mid(1) : residences, leftOn);
    if (!residences.isEmpty() && !residences.last().span.until.isNull() &&
        residences.last().span.until != leftOn)
        add(StreamKind::Place, residences.last().span.until,
            Text::tr("离开%1").arg(place(residences.last())), {},
            {u"residence", residences.last().id,
             m_log.settled(residences.last().id, u"until_date",
                           dayText(residences.last().span.until))});
    return {};
}

void FirmStreamReader::stays(const QVector<Residence> &residences, QDate leftOn)
{
    for (const Residence &one : residences) {
        if (!leftOn.isNull() && one.span.from == leftOn)
            continue;
        StreamEntry *entry = add(StreamKind::Place, one.span.from,
                                 one.span.from.isNull() ? Text::tr("在%1").arg(place(one))
                                                        : Text::tr("迁入%1").arg(place(one)),
                                 {}, made(u"residence", one.id));
        correct(entry, one.id, {QStringLiteral("until_date")});
    }
}

} // namespace peiyu
