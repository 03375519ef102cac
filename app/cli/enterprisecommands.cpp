#include "cli/command.h"
#include "cli/jsonvalues.h"
#include "cli/recordjson.h"
#include "domain/displaytext.h"
#include "domain/firmrecordtext.h"
#include "services/enterpriseservice.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(EnterpriseCommands)
};

struct TextField
{
    const char16_t *name;
    QString Enterprise::*member;
};

const TextField textFields[] = {
    {u"name", &Enterprise::name},
    {u"short_name", &Enterprise::shortName},
    {u"former_names", &Enterprise::formerNames},
    {u"credit_code", &Enterprise::creditCode},
    {u"registration_no", &Enterprise::registrationNo},
    {u"industry", &Enterprise::industry},
    {u"chain", &Enterprise::chain},
    {u"address", &Enterprise::address},
    {u"contact", &Enterprise::contact},
    {u"phone", &Enterprise::phone},
    {u"note", &Enterprise::note},
    {u"main_product", &Enterprise::mainProduct},
    {u"legal_person", &Enterprise::legalPerson},
    {u"capital", &Enterprise::capital},
    {u"capital_currency", &Enterprise::capitalCurrency},
    {u"tags", &Enterprise::tags},
};

Result<> setField(EnterpriseForm &form, const QString &name, const QString &value)
{
    for (const TextField &field : textFields) {
        if (name == QStringView(field.name)) {
            form.enterprise.*field.member = value;
            return {};
        }
    }
    if (name == u"founded_on") {
        form.enterprise.foundedOn = dayFromWords(value);
        if (!value.isEmpty() && form.enterprise.foundedOn.isNull())
            return fieldFailure(name,
                                Text::tr("成立日期“%1”不是日期，应为 2015-03-31。").arg(value));
    } else if (name == u"size_class") {
        form.enterprise.sizeClass = sizeClassFromWords(value);
        if (!value.isEmpty() && !form.enterprise.sizeClass)
            return fieldFailure(
                name, Text::tr("规模“%1”不认识，应为 大型、中型、小型 或 微型。").arg(value));
    } else if (name == u"chain_leader") {
        form.enterprise.chainLeader = value == u"1" || value == Text::tr("是");
    } else if (name == u"district")
        form.district = value;
    else if (name == u"town")
        form.town = value;
    else if (name == u"park")
        form.park = value;
    else if (name == u"stage") {
        form.stage = stageFromWords(value);
        if (!form.stage)
            return fieldFailure(name,
                                Text::tr("阶段“%1”不认识，应为 储备、培育 或 提升。").arg(value));
    } else {
        QStringList known;
        for (const TextField &field : textFields)
            known.append(QString::fromUtf16(field.name));
        known += {QStringLiteral("district"),    QStringLiteral("town"),
                  QStringLiteral("park"),        QStringLiteral("stage"),
                  QStringLiteral("founded_on"),  QStringLiteral("size_class"),
                  QStringLiteral("chain_leader")};
        return usageFailure(
            Text::tr("没有字段“%1”，可用：%2。").arg(name, known.join(QLatin1String(" "))));
    }
    return {};
}

Result<> setFields(EnterpriseForm &form, const QStringList &assignments)
{
    for (const QString &assignment : assignments) {
        const qsizetype at = assignment.indexOf(u'=');
        if (at <= 0)
            return usageFailure(Text::tr("“%1”应写成 字段=值。").arg(assignment));
        PEIYU_CHECK(setField(form, assignment.left(at), assignment.mid(at + 1)));
    }
    return {};
}

Result<> printSaved(CommandRun &run, const Saved &saved, const QString &sentence)
{
    PEIYU_TRY(file, EnterpriseService::file(*run.context, EnterpriseId(saved.id), run.asOf()));
    for (const QString &warning : saved.warnings)
        run.io.note(warning);
    if (run.io.wantsJson()) {
        QJsonObject record = enterpriseJson(file, run.asOf());
        record.insert(QStringLiteral("change_set"), jsonText(saved.changes.id.value()));
        record.insert(QStringLiteral("warnings"), jsonTexts(saved.warnings));
        run.io.json(record);
    } else {
        run.io.line(sentence.arg(file.enterprise.name));
    }
    return {};
}

Result<> showFirm(CommandRun &run)
{
    PEIYU_TRY(firm, EnterpriseService::named(*run.context, run.arguments.positional.first()));
    PEIYU_TRY(file, EnterpriseService::file(*run.context, firm.id, run.asOf()));
    if (run.io.wantsJson()) {
        run.io.json(enterpriseJson(file, run.asOf()));
        return {};
    }
    const Enterprise &e = file.enterprise;
    QVector<QStringList> lines = {
        {Text::tr("企业名称"), e.name},
        {Text::tr("统一社会信用代码"), e.creditCode},
        {Text::tr("区县/镇街"), file.districtName + u' ' + file.townName},
        {Text::tr("行业"), e.industry},
        {Text::tr("阶段"), file.stage ? stageText(file.stage->stage) : QStringLiteral("—")}};
    for (const Recognition &title : file.recognitions)
        lines.append({tierText(title.tier),
                      Text::tr("%1 至 %2 %3")
                          .arg(dateText(title.from), dateText(title.until), title.batch)});
    run.io.table({Text::tr("项目"), Text::tr("内容")}, lines);
    return {};
}

Result<> addFirm(CommandRun &run)
{
    EnterpriseForm form;
    PEIYU_CHECK(setFields(form, run.arguments.positional));
    PEIYU_TRY(on, run.arguments.date(QStringLiteral("on")));
    form.since = on;
    form.codeConfirmed = run.arguments.has(QStringLiteral("confirm-code"));
    PEIYU_TRY(likeness, EnterpriseService::likeness(*run.context, form, run.asOf()));
    PEIYU_TRY(saved, EnterpriseService::add(*run.context, form));
    for (const LikeFirm &alike : likeness)
        run.io.note(alike.text);
    return printSaved(run, saved, Text::tr("已新增 %1。"));
}

Result<> setFirm(CommandRun &run)
{
    PEIYU_TRY(firm, EnterpriseService::named(*run.context, run.arguments.positional.first()));
    EnterpriseForm form;
    form.enterprise = firm;
    PEIYU_CHECK(setFields(form, run.arguments.positional.mid(1)));
    PEIYU_TRY(on, run.arguments.date(QStringLiteral("on")));
    form.since = on;
    form.codeConfirmed = run.arguments.has(QStringLiteral("confirm-code"));
    PEIYU_TRY(saved, EnterpriseService::update(*run.context, form));
    return printSaved(run, saved, Text::tr("已保存 %1。"));
}

Result<> retireFirm(CommandRun &run)
{
    PEIYU_TRY(firm, EnterpriseService::named(*run.context, run.arguments.positional.first()));
    const QString words = run.arguments.value(QStringLiteral("reason"));
    const auto reason = exitReasonFromWords(words);
    if (!reason)
        return fieldFailure(
            QStringLiteral("reason"),
            Text::tr("退库原因“%1”不认识，应为 迁出、注销、吊销、停产破产、合并重组、"
                     "失信、已不属中小企业 或 其他。")
                .arg(words));
    PEIYU_TRY(on, run.arguments.date(QStringLiteral("on")));
    PEIYU_TRY(saved, EnterpriseService::retire(*run.context, firm.id, *reason, on,
                                               run.arguments.value(QStringLiteral("note"))));
    return printSaved(run, saved, Text::tr("已退库 %1。"));
}

} // namespace

QVector<Command> enterpriseCommands()
{
    const QString fields = Text::tr("FIELD=VALUE… [--on 日期] [--confirm-code]");
    return {
        {QStringLiteral("enterprise show"),
         QStringLiteral("FIRM"),
         Text::tr("企业档案"),
         BaseNeed::Read,
         1,
         1,
         {},
         {},
         showFirm},
        {QStringLiteral("enterprise add"),
         fields,
         Text::tr("新增企业"),
         BaseNeed::Write,
         1,
         -1,
         {QStringLiteral("on")},
         {QStringLiteral("confirm-code")},
         addFirm},
        {QStringLiteral("enterprise set"),
         QStringLiteral("FIRM ") + fields,
         Text::tr("修改企业；换区县或带 --on 时按迁移登记"),
         BaseNeed::Write,
         2,
         -1,
         {QStringLiteral("on")},
         {QStringLiteral("confirm-code")},
         setFirm},
        {QStringLiteral("enterprise retire"),
         Text::tr("FIRM --reason 原因 --on 日期 [--note 说明]"),
         Text::tr("退库"),
         BaseNeed::Write,
         1,
         1,
         {QStringLiteral("reason"), QStringLiteral("on"), QStringLiteral("note")},
         {},
         retireFirm},
    };
}

} // namespace peiyu
