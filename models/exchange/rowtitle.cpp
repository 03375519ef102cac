#include "exchange/rowtitle.h"

#include "domain/displaytext.h"
#include "exchange/rowhonours.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(EnterpriseRowParser)
};

void readTier(RowCells &row, TierWordsReader &tierWords)
{
    const TableCell *cell = row.usableCell(ImportField::Tier);
    if (!cell)
        return;
    const QString words = row.mapping().hasTiersAmongHonours() ? takeHonoursAmongTiers(row, *cell)
                                                               : tidied(cell->text);
    if (words.isEmpty())
        return;
    const TierReading reading = tierWords(words);
    if (reading.several) {
        row.add(ImportField::Tier, IssueSeverity::Error,
                Text::tr("一格写了几个梯度（%1），各有各的日期，请一个梯度写一行").arg(words));
    } else if (!reading.tier) {
        row.add(ImportField::Tier, IssueSeverity::Error,
                Text::tr("不认识的梯度“%1”，请写创新型、专精特新、小巨人或市级入库").arg(words));
    } else {
        row.draft().tier = reading.tier;
        row.setPresent(ImportField::Tier);
    }
}

void sayUnusedEnd(RowCells &row)
{
    if (const QDate until = row.draft().recognizedUntil; until.isValid())
        row.warn(ImportField::RecognizedUntil,
                 Text::tr("有效期至 %1 没有采用，请到资质荣誉中填写").arg(dateText(until)));
}

/// A 资质 that stands alone for a tier has the days of the row, unless it names a year or another
/// day of its own: which of the two holds, nobody knows.
void giveDays(RowCells &row, HonourDraft &honour)
{
    const EnterpriseRowDraft &draft = row.draft();
    // Its year alone was a warning of its cell, and the day was left empty.
    const bool ownYear = honour.on.isNull() && row.hasIssue(ImportField::Honours);
    const bool ownDay = honour.on.isValid() && honour.on != draft.recognizedFrom;
    if (draft.recognizedFrom.isValid() && (ownYear || ownDay)) {
        row.warn(ImportField::RecognizedFrom,
                 Text::tr("资质“%1”自己写了年份或日期，认定日期 %2 没有采用")
                     .arg(honour.kindName, dateText(draft.recognizedFrom)));
        sayUnusedEnd(row);
        return;
    }
    if (honour.on.isNull())
        honour.on = draft.recognizedFrom;
    honour.until = draft.recognizedUntil;
}

/// A title is its tier and its first day; one without the other is not written.
void checkTitleIsWhole(RowCells &row)
{
    EnterpriseRowDraft &draft = row.draft();
    if (draft.tier && draft.recognizedFrom.isNull() && !row.hasIssue(ImportField::RecognizedFrom)) {
        row.warn(ImportField::Tier,
                 Text::tr("写了“%1”但没有认定日期，这项认定没有写入").arg(tierText(*draft.tier)));
        draft.tier.reset();
        row.setPresent(ImportField::Tier, false);
    } else if (!draft.tier && draft.honours.size() == 1) {
        giveDays(row, draft.honours.first());
    } else if (!draft.tier && !row.hasIssue(ImportField::Tier)) {
        if (draft.recognizedFrom.isValid())
            row.warn(ImportField::RecognizedFrom,
                     Text::tr("有认定日期 %1 但没有梯度，这项认定没有写入")
                         .arg(dateText(draft.recognizedFrom)));
        if (!draft.honours.isEmpty())
            sayUnusedEnd(row);
    }
}

} // namespace

void readStage(RowCells &row)
{
    const TableCell *cell = row.usableCell(ImportField::Stage);
    if (!cell)
        return;
    const QString words = tidied(cell->text);
    const auto stage = readStageWords(words);
    if (!stage) {
        row.add(ImportField::Stage, IssueSeverity::Error,
                Text::tr("不认识的培育阶段“%1”，请写储备、培育或提升").arg(words));
    } else if (*stage == Stage::Exited) {
        row.add(ImportField::Stage, IssueSeverity::Error,
                Text::tr("退库要写明原因和日期，请在企业档案中办理，不能由导入写入"));
    } else {
        row.draft().stage = stage;
        row.setPresent(ImportField::Stage);
    }
}

void readTitle(RowCells &row, TierWordsReader &tierWords)
{
    readTier(row, tierWords);
    EnterpriseRowDraft &draft = row.draft();
    draft.recognizedFrom = row.readDayOf(ImportField::RecognizedFrom, IssueSeverity::Error);
    draft.recognizedUntil = row.readDayOf(ImportField::RecognizedUntil, IssueSeverity::Error);
    if (draft.recognizedFrom.isValid() && draft.recognizedUntil.isValid() &&
        draft.recognizedUntil < draft.recognizedFrom)
        row.add(ImportField::RecognizedUntil, IssueSeverity::Error,
                Text::tr("有效期至 %1 早于认定日期 %2")
                    .arg(dateText(draft.recognizedUntil), dateText(draft.recognizedFrom)));
    checkTitleIsWhole(row);
}

} // namespace peiyu
