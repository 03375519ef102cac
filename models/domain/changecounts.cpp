#include "domain/changetext.h"

#include "domain/displaytext.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChangeText)
};

} // namespace

QString changedOpText(ChangeOp op)
{
    switch (op) {
    case ChangeOp::Insert:
        return Text::tr("新增");
    case ChangeOp::Update:
        return Text::tr("修改");
    case ChangeOp::Delete:
        return Text::tr("删除");
    case ChangeOp::Revive:
        return Text::tr("恢复");
    }
    return {};
}

QString changedCountsText(const QMap<ChangeOp, qint64> &counts)
{
    QStringList parts;
    for (auto count = counts.begin(); count != counts.end(); ++count)
        parts.append(Text::tr("%1 %2 条").arg(changedOpText(count.key()), countText(*count)));
    return parts.join(Text::tr("，"));
}

QString undoConsequenceText(const QMap<ChangeOp, qint64> &counts)
{
    QStringList parts;
    const auto add = [&](qint64 count, const QString &words) {
        if (count > 0)
            parts.append(words.arg(countText(count)));
    };
    add(counts.value(ChangeOp::Insert) + counts.value(ChangeOp::Revive), Text::tr("删除 %1 条"));
    add(counts.value(ChangeOp::Update), Text::tr("改回原值 %1 条"));
    add(counts.value(ChangeOp::Delete), Text::tr("恢复 %1 条"));
    return parts.join(Text::tr("，"));
}

} // namespace peiyu
