#include "visits/ledgerfields.h"

#include "look/look.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LedgerFields)
};

constexpr int fieldWidth = 430;
constexpr int textHeight = 48;
constexpr int comboWidth = 160;

} // namespace

LedgerFields::LedgerFields(const QWidget *dialog) : m_dialog(dialog)
{
    m_visitors = addLine("visitors", "visitVisitors", Text::tr("走访人及职务"),
                         Text::tr("例如 李敏 科长、王涛 干事"));
    m_ledBy = addLine("led_by", "visitLedBy", Text::tr("带队领导"), {});
    m_unit = addLine("unit", "visitUnit", Text::tr("其他单位走访"),
                     Text::tr("别的单位去的才填，不算本单位走访"));
    m_purpose = addText("purpose", "visitPurpose", Text::tr("走访目的"), {});
    m_operations = addText("operations", "visitOperations", Text::tr("生产经营"),
                           Text::tr("产值、营收、用电、用工、订单、产能"));
    m_policies = addText("policies", "visitPolicies", Text::tr("政策宣讲"), {});
    m_willingness = new QComboBox;
    m_willingness->setObjectName(QStringLiteral("visitWillingness"));
    m_willingness->setFixedWidth(lookOf(dialog).px(comboWidth));
    m_willingness->addItem(Text::tr("（未问）"), QString());
    for (const Willingness one : allWillingness)
        m_willingness->addItem(willingnessText(one), willingnessKey(one));
    m_fields.append({QStringLiteral("willingness"), Text::tr("申报意愿"), m_willingness});
    m_difficulties = addText("difficulties", "visitDifficulties", Text::tr("存在困难"), {});
    m_outcome = addText("outcome", "visitOutcome", Text::tr("成效"), {});
}

QLineEdit *LedgerFields::addLine(const char *field, const char *name, const QString &label,
                                 const QString &example)
{
    auto *line = new QLineEdit;
    line->setObjectName(QLatin1String(name));
    line->setPlaceholderText(example);
    line->setFixedWidth(lookOf(m_dialog).px(fieldWidth));
    m_fields.append({QLatin1String(field), label, line});
    return line;
}

QPlainTextEdit *LedgerFields::addText(const char *field, const char *name, const QString &label,
                                      const QString &example)
{
    auto *text = new QPlainTextEdit;
    text->setObjectName(QLatin1String(name));
    text->setPlaceholderText(example);
    text->setFixedSize(lookOf(m_dialog).px(fieldWidth), lookOf(m_dialog).px(textHeight));
    m_fields.append({QLatin1String(field), label, text});
    return text;
}

void LedgerFields::show(const Visit &visit)
{
    m_visitors->setText(visit.visitors);
    m_ledBy->setText(visit.ledBy);
    m_unit->setText(visit.unit);
    m_purpose->setPlainText(visit.purpose);
    m_operations->setPlainText(visit.operations);
    m_policies->setPlainText(visit.policies);
    m_willingness->setCurrentIndex(
        visit.willingness ? m_willingness->findData(willingnessKey(*visit.willingness)) : 0);
    m_difficulties->setPlainText(visit.difficulties);
    m_outcome->setPlainText(visit.outcome);
}

void LedgerFields::readInto(Visit &visit) const
{
    visit.visitors = m_visitors->text();
    visit.ledBy = m_ledBy->text();
    visit.unit = m_unit->text();
    visit.purpose = m_purpose->toPlainText();
    visit.operations = m_operations->toPlainText();
    visit.policies = m_policies->toPlainText();
    visit.willingness = willingnessFromKey(m_willingness->currentData().toString());
    visit.difficulties = m_difficulties->toPlainText();
    visit.outcome = m_outcome->toPlainText();
}

bool LedgerFields::hasAny(const Visit &visit)
{
    for (const QString *text :
         {&visit.visitors, &visit.ledBy, &visit.unit, &visit.purpose, &visit.operations,
          &visit.policies, &visit.difficulties, &visit.outcome}) {
        if (!text->isEmpty())
            return true;
    }
    return visit.willingness.has_value();
}

} // namespace peiyu
