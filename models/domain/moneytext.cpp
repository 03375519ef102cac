#include "domain/moneytext.h"

#include <QCoreApplication>

namespace peiyu {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MoneyText)
};

QString itemText(const MoneyItem &item)
{
    QString amount = item.amountWan.isEmpty()
                         ? item.amount + item.amountUnit
                         : item.amountWan + (item.unit.isEmpty() ? Text::tr("万元") : item.unit);
    if (amount.isEmpty())
        return {};
    if (item.derived)
        amount += Text::tr("（推算：%1）").arg(item.formula);
    return item.label.isEmpty() ? amount : Text::tr("%1 %2").arg(item.label, amount);
}
} // namespace

QString moneyRuleText(const MoneyRule &rule)
{
    if (!rule.quantified)
        return Text::tr("文件未量化");
    QStringList parts;
    for (const MoneyItem &item : rule.items)
        parts.append(itemText(item));
    parts.removeAll(QString());
    if (!rule.rate.isEmpty())
        parts.append(Text::tr("比例 %1 %2").arg(rule.rate, rule.rateBase));
    if (!rule.capWan.isEmpty())
        parts.append(Text::tr("最高 %1 万元 %2").arg(rule.capWan, rule.capBasis).trimmed());
    return parts.isEmpty() ? Text::tr("文件未量化") : parts.join(Text::tr("；"));
}

} // namespace peiyu
