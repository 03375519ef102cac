#include "cli/recordcommand.h"

#include "cli/jsonvalues.h"
#include "services/enterpriseservice.h"

namespace peiyu {

Result<Enterprise> namedFirm(CommandRun &run)
{
    return EnterpriseService::named(*run.context, run.arguments.positional.first());
}

Result<> printSavedRecord(CommandRun &run, const Saved &saved, QJsonObject record,
                          const QString &sentence)
{
    for (const QString &warning : saved.warnings)
        run.io.note(warning);
    if (!run.io.wantsJson()) {
        run.io.line(sentence);
        for (const QString &notice : saved.changes.notices)
            run.io.line(notice);
        return {};
    }
    if (!saved.changes.notices.isEmpty())
        record.insert(QStringLiteral("notices"), jsonTexts(saved.changes.notices));
    record.insert(QStringLiteral("id"), saved.id);
    record.insert(QStringLiteral("change_set"), jsonText(saved.changes.id.value()));
    run.io.json(record);
    return {};
}

QStringList optionNames(std::initializer_list<const char16_t *> words)
{
    QStringList list;
    for (const char16_t *word : words)
        list.append(QString::fromUtf16(word));
    return list;
}

} // namespace peiyu
