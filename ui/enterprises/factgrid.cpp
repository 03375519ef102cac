#include "enterprises/factgrid.h"

#include <QGridLayout>

namespace peiyu {

namespace {
constexpr int columnGap = 24;
}

TextLabel *wrappedText(const QString &text, Ink ink)
{
    auto *label = new TextLabel(text, FontRole::Body, ink);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

FactGrid::FactGrid(int columns, int labelWidth, QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_columns(columns), m_labelWidth(labelWidth)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    for (int column = 0; column < columns; ++column) {
        m_grid->setColumnStretch(3 * column + 1, 1);
        if (column > 0)
            m_grid->setColumnMinimumWidth(3 * column - 1, columnGap - 12);
    }
}

QWidget *FactGrid::nameLabel(const QString &name) const
{
    auto *label = new TextLabel(name, FontRole::Small, &LookPalette::text3);
    label->setMinimumWidth(lookOf(label).px(m_labelWidth)); // longer ones widen their column
    if (label->sizeHint().width() > label->minimumWidth())
        label->setToolTip(name); // a narrow pane may cut it
    label->setMinimumHeight(lookOf(label).lineHeight(FontRole::Body));
    return label;
}

void FactGrid::add(const QString &name, QWidget *value)
{
    const int row = m_next / m_columns;
    const int column = m_next % m_columns;
    m_grid->addWidget(nameLabel(name), row, 3 * column, Qt::AlignTop);
    m_grid->addWidget(value, row, 3 * column + 1);
    ++m_next;
}

TextLabel *FactGrid::add(const QString &name, const QString &value, Ink ink)
{
    const bool none = value.isEmpty();
    TextLabel *label =
        wrappedText(none ? QStringLiteral("—") : value, none ? &LookPalette::text3 : ink);
    add(name, label);
    return label;
}

TextLabel *FactGrid::addWide(const QString &name, const QString &value, Ink ink)
{
    m_next += (m_columns - m_next % m_columns) % m_columns;
    const int row = m_next / m_columns;
    const bool none = value.isEmpty();
    TextLabel *label =
        wrappedText(none ? QStringLiteral("—") : value, none ? &LookPalette::text3 : ink);
    m_grid->addWidget(nameLabel(name), row, 0, Qt::AlignTop);
    m_grid->addWidget(label, row, 1, 1, 3 * m_columns - 2);
    m_next += m_columns;
    return label;
}

} // namespace peiyu
