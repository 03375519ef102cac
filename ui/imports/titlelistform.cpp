#include "imports/titlelistform.h"

#include "domain/displaytext.h"
#include "parts/datefield.h"
#include "parts/segmentedswitch.h"
#include "parts/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

namespace peiyu {

namespace {

constexpr int fieldWidth = 190;
constexpr int documentWidth = 240;

/// As wide as usual, narrower where the window is.
void setWidths(QWidget &field, int usual)
{
    field.setMinimumWidth(usual * 2 / 3);
    field.setMaximumWidth(usual);
    field.setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

} // namespace

TitleListForm::TitleListForm(QWidget *parent)
    : QWidget(parent),
      m_grid(new QGridLayout(this)),
      m_tier(new QComboBox),
      m_kind(new SegmentedSwitch({tr("公告（已认定）"), tr("公示（拟认定）")})),
      m_from(new DateField),
      m_until(new DateField),
      m_announced(new DateField),
      m_batch(new QLineEdit),
      m_document(new QLineEdit),
      m_review(new QCheckBox(tr("复核名单"))),
      m_addMissing(new QCheckBox(tr("不在库的作为储备入库")))
{
    build();
    connect(m_tier, &QComboBox::activated, this, &TitleListForm::changed);
    connect(m_kind, &SegmentedSwitch::currentChanged, this, [this] {
        showKind();
        emit changed();
    });
    for (DateField *day : {m_from, m_until, m_announced})
        connect(day, &DateField::dateChanged, this, &TitleListForm::changed);
    for (QLineEdit *text : {m_batch, m_document})
        connect(text, &QLineEdit::textChanged, this, &TitleListForm::changed);
    for (QCheckBox *box : {m_review, m_addMissing})
        connect(box, &QCheckBox::toggled, this, &TitleListForm::changed);
}

void TitleListForm::put(int row, int column, const QString &label, QWidget *field, const char *name)
{
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(label);
    auto *words = new TextLabel(label, FontRole::Body, &LookPalette::text2);
    m_grid->addWidget(words, row, column);
    m_grid->addWidget(field, row, column + 1);
    if (field == m_from)
        m_fromLabel = words;
}

void TitleListForm::build()
{
    const Look &look = lookOf(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(6);
    m_tier->addItem(tr("请选择"), QString());
    for (auto tier = allTiers.rbegin(); tier != allTiers.rend(); ++tier)
        m_tier->addItem(tierText(*tier), tierKey(*tier));
    m_until->setPlaceholderText(tr("空着为三年"));
    m_announced->setPlaceholderText(tr("与认定日期相同可空着"));
    m_batch->setPlaceholderText(tr("例如 2025年第二批"));
    for (QWidget *field : std::initializer_list<QWidget *>{m_tier, m_batch, m_from, m_until})
        setWidths(*field, look.px(fieldWidth));
    for (QWidget *field : std::initializer_list<QWidget *>{m_document, m_announced})
        setWidths(*field, look.px(documentWidth));
    put(0, 0, tr("认定梯度"), m_tier, "listTier");
    put(0, 2, tr("批次"), m_batch, "listBatch");
    put(0, 4, tr("文号"), m_document, "listDocument");
    put(1, 0, tr("认定日期"), m_from, "listFrom");
    put(1, 2, tr("有效期至"), m_until, "listUntil");
    put(1, 4, tr("公告日期"), m_announced, "listAnnounced");
    m_kind->setObjectName(QStringLiteral("listKind"));
    m_review->setObjectName(QStringLiteral("listReview"));
    m_review->setToolTip(tr("有效期将到而不在名单上的企业会列出来"));
    m_addMissing->setObjectName(QStringLiteral("listAddMissing"));
    auto *boxes = new QHBoxLayout;
    boxes->setSpacing(16);
    boxes->addWidget(m_kind);
    boxes->addWidget(m_review);
    boxes->addWidget(m_addMissing);
    boxes->addStretch();
    m_grid->addLayout(boxes, 2, 1, 1, 6);
    m_grid->setColumnStretch(6, 1);
}

void TitleListForm::showKind()
{
    const bool nomination = m_kind->current() == 1;
    m_fromLabel->setText(nomination ? tr("公示日期") : tr("认定日期"));
    m_until->setEnabled(!nomination);
    m_announced->setEnabled(!nomination);
}

void TitleListForm::clear()
{
    const QSignalBlocker quiet(this);
    m_tier->setCurrentIndex(0);
    m_kind->setCurrent(0);
    for (DateField *day : {m_from, m_until, m_announced})
        day->setDate({});
    m_batch->clear();
    m_document->clear();
    m_review->setChecked(false);
    m_addMissing->setChecked(false);
    showKind();
}

void TitleListForm::propose(const TitleListHints &hints)
{
    const QSignalBlocker quiet(this);
    if (hints.tier && m_tier->currentIndex() == 0)
        m_tier->setCurrentIndex(std::max(0, m_tier->findData(tierKey(*hints.tier))));
    if (hints.nomination)
        m_kind->setCurrent(1);
    if (hints.review)
        m_review->setChecked(true);
    if (m_batch->text().isEmpty())
        m_batch->setText(hints.batch);
    showKind();
}

TitleListOrder TitleListForm::order() const
{
    TitleListOrder order;
    order.tier = tierFromKey(m_tier->currentData().toString());
    order.nomination = m_kind->current() == 1;
    order.review = m_review->isChecked();
    order.addMissing = m_addMissing->isChecked();
    order.from = m_from->date();
    if (!order.nomination) {
        order.until = m_until->date();
        order.announced = m_announced->date();
    }
    order.batch = m_batch->text();
    order.document = m_document->text();
    return order;
}

QWidget *TitleListForm::firstToFill() const
{
    if (!order().tier)
        return m_tier;
    return m_from->date().isNull() ? m_from : nullptr;
}

QString TitleListForm::missing() const
{
    if (!order().tier)
        return tr("请选择名单认定的梯度");
    for (const DateField *day : {m_from, m_until, m_announced}) {
        if (day->isEnabled() && !day->fault().isEmpty())
            return day->fault();
    }
    if (m_from->date().isNull())
        return m_kind->current() == 1 ? tr("请填写公示日期") : tr("请填写认定日期");
    return {};
}

} // namespace peiyu
