#include "parts/formrow.h"

#include "parts/datefield.h"
#include "parts/fieldfault.h"
#include "parts/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace peiyu {

FormRow::FormRow(const QString &label, QWidget *field, QWidget *parent)
    : QWidget(parent),
      m_field(field),
      m_label(label),
      m_labelText(new TextLabel(label, FontRole::Body, &LookPalette::text2)),
      m_star(new TextLabel(QStringLiteral("*"), FontRole::Body, &LookPalette::late)),
      m_unit(new TextLabel({}, FontRole::Body, &LookPalette::text2)),
      m_note(new TextLabel({}, FontRole::Small, &LookPalette::text3)),
      m_messageRow(new QWidget),
      m_message(new StatusMark),
      m_confirm(new QCheckBox)
{
    const Look &look = lookOf(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);

    auto *left = new QWidget;
    left->setFixedSize(look.px(labelWidth), look.px(28));
    auto *words = new QHBoxLayout(left);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(2);
    m_labelText->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_labelText->setElided(true);
    m_labelText->setBuddy(field);
    words->addWidget(m_labelText, 1);
    words->addWidget(m_star);
    row->addWidget(left, 0, Qt::AlignTop);

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(field);
    line->addWidget(m_unit);
    line->addWidget(m_note);
    line->addStretch();
    right->addLayout(line);
    auto *under = new QHBoxLayout(m_messageRow);
    under->setContentsMargins(0, 3, 0, 3);
    under->setSpacing(12);
    m_message->setObjectName(QStringLiteral("message"));
    m_confirm->setObjectName(QStringLiteral("confirm"));
    m_confirm->setProperty("kept", false); // given anew each time
    m_confirm->setFont(look.font(FontRole::Small));
    under->addWidget(m_message);
    under->addWidget(m_confirm);
    under->addStretch();
    right->addWidget(m_messageRow);
    row->addLayout(right, 1);

    for (QWidget *widget :
         {static_cast<QWidget *>(m_star), static_cast<QWidget *>(m_unit),
          static_cast<QWidget *>(m_note), m_messageRow, static_cast<QWidget *>(m_confirm)})
        widget->hide();
    field->setAccessibleName(label);
    connect(m_confirm, &QCheckBox::toggled, this, &FormRow::confirmed);
    if (auto *date = qobject_cast<DateField *>(field))
        connect(date, &DateField::faultChanged, this, &FormRow::setError);
}

void FormRow::setRequired(bool required)
{
    m_star->setVisible(required);
    m_field->setAccessibleName(required ? tr("%1（必填）").arg(m_label) : m_label);
}

void FormRow::setUnit(const QString &unit)
{
    m_unit->setText(unit);
    m_unit->setVisible(!unit.isEmpty());
}

void FormRow::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void FormRow::setError(const QString &sentence)
{
    m_confirm->hide();
    setMessage(StatusTone::Late, sentence);
    markField(*m_field, sentence.isEmpty() ? FieldFault::None : FieldFault::Error);
}

void FormRow::setWarning(const QString &sentence, const QString &confirm)
{
    m_confirm->setChecked(false);
    m_confirm->setText(confirm);
    m_confirm->setVisible(!confirm.isEmpty());
    setMessage(StatusTone::Watch, sentence);
    markField(*m_field, sentence.isEmpty() ? FieldFault::None : FieldFault::Warning);
}

bool FormRow::isConfirmed() const
{
    return m_confirm->isVisibleTo(this) && m_confirm->isChecked();
}

void FormRow::setMessage(StatusTone tone, const QString &sentence)
{
    m_message->setFace({tone, sentence});
    m_messageRow->setVisible(!sentence.isEmpty());
    m_field->setAccessibleDescription(sentence);
}

} // namespace peiyu
