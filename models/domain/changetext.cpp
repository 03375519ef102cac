#include "domain/changetext.h"

#include "domain/displaytext.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChangeText)
};

struct FieldWord
{
    const char *entity;
    const char *field;
    const char *word;
};

const FieldWord fieldWords[] = {
    {"enterprise", "name", QT_TRANSLATE_NOOP("ChangeText", "企业名称")},
    {"enterprise", "short_name", QT_TRANSLATE_NOOP("ChangeText", "简称")},
    {"enterprise", "former_names", QT_TRANSLATE_NOOP("ChangeText", "曾用名")},
    {"enterprise", "credit_code", QT_TRANSLATE_NOOP("ChangeText", "信用代码")},
    {"enterprise", "registration_no", QT_TRANSLATE_NOOP("ChangeText", "旧注册号")},
    {"enterprise", "industry", QT_TRANSLATE_NOOP("ChangeText", "行业")},
    {"enterprise", "chain", QT_TRANSLATE_NOOP("ChangeText", "产业链")},
    {"enterprise", "address", QT_TRANSLATE_NOOP("ChangeText", "地址")},
    {"enterprise", "contact", QT_TRANSLATE_NOOP("ChangeText", "联系人")},
    {"enterprise", "phone", QT_TRANSLATE_NOOP("ChangeText", "联系电话")},
    {"enterprise", "note", QT_TRANSLATE_NOOP("ChangeText", "备注")},
    {"measure", "goal", QT_TRANSLATE_NOOP("ChangeText", "目标梯度")},
    {"measure", "goal_date", QT_TRANSLATE_NOOP("ChangeText", "目标时间")},
    {"measure", "gap", QT_TRANSLATE_NOOP("ChangeText", "主要差距")},
    {"measure", "next_step", QT_TRANSLATE_NOOP("ChangeText", "下一步")},
    {"measure", "owner", QT_TRANSLATE_NOOP("ChangeText", "责任人")},
    {"measure", "due", QT_TRANSLATE_NOOP("ChangeText", "时限")},
};

QString valueText(const QString &field, const QString &value)
{
    if (value.isEmpty())
        return Text::tr("（空）");
    if (field == u"goal") {
        if (const auto tier = tierFromKey(value))
            return tierText(*tier);
    }
    return value;
}

} // namespace

QString changedFieldText(const QString &entity, const QString &field)
{
    for (const FieldWord &word : fieldWords) {
        if (entity == QLatin1String(word.entity) && field == QLatin1String(word.field))
            return QCoreApplication::translate("ChangeText", word.word);
    }
    return {};
}

QStringList changedFieldLines(const ChangeItem &item)
{
    QStringList lines;
    if (item.op != ChangeOp::Update)
        return lines;
    for (const auto &[field, value] : item.after) {
        const QString label = changedFieldText(item.entity, field);
        if (!label.isEmpty())
            lines.append(Text::tr("%1：%2 → %3")
                             .arg(label, valueText(field, item.before.text(field)),
                                  valueText(field, item.after.text(field))));
    }
    return lines;
}

} // namespace peiyu
