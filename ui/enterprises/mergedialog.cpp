#include "enterprises/mergedialog.h"

#include "enterprises/dialogparts.h"
#include "look/look.h"
#include "parts/textlabel.h"
#include "services/duplicateservice.h"
#include "services/enterpriseservice.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace peiyu {

namespace {
constexpr int dialogWidth = 860;
constexpr int wordWidth = 110;
constexpr int longestShown = 40;
constexpr int fieldsHeight = 300;

/// Two firms of one name are told apart by what stands behind it.
QString firmWords(const PageContext &context, const EnterpriseId &id, const QString &name)
{
    const auto file = EnterpriseService::file(context.reading, id, context.asOf());
    if (!file)
        return name;
    const QString code = file->enterprise.creditCode;
    return MergeDialog::tr("%1　%2　%3%4　认定 %5 项")
        .arg(name, code.isEmpty() ? MergeDialog::tr("无信用代码") : code, file->districtName,
             file->townName)
        .arg(file->recognitions.size());
}

} // namespace

MergeDialog::MergeDialog(const PageContext &context, const LikePair &pair, QWidget *parent)
    : FormDialog(context, tr("合并企业"), tr("合并"), parent),
      m_pair(pair),
      m_keepFirst(new QRadioButton(firmWords(context, pair.first, pair.firstName))),
      m_keepSecond(new QRadioButton(firmWords(context, pair.second, pair.secondName))),
      m_consequence(noteLine({}))
{
    auto *which = new QButtonGroup(this);
    which->addButton(m_keepFirst);
    which->addButton(m_keepSecond);
    m_keepFirst->setObjectName(QStringLiteral("keepFirst"));
    m_keepSecond->setObjectName(QStringLiteral("keepSecond"));
    m_keepFirst->setChecked(true);
    auto *head = new TextLabel(tr("留下哪一家的档案"), FontRole::Body);
    head->setBold(true);
    form()->addWidget(head);
    form()->addWidget(m_keepFirst);
    form()->addWidget(m_keepSecond);
    connect(m_keepSecond, &QRadioButton::toggled, this, [this](bool second) {
        m_swapped = second;
        fill();
        setTouched(true);
    });
    auto *fields = new TextLabel(tr("两家不同的地方，各取哪一边"), FontRole::Body);
    fields->setBold(true);
    form()->addWidget(fields);
    form()->addWidget(m_consequence);
    form()->addStretch(1);
    setMinimumWidth(lookOf(this).px(dialogWidth));
    fill();
    setTouched(false);
    m_keepFirst->setFocus();
}

QRadioButton *MergeDialog::choice(const QString &text, const QString &name, bool checked)
{
    const QString line = QString(text).simplified();
    auto *button =
        new QRadioButton(line.size() > longestShown ? line.left(longestShown) + u'…' : line);
    button->setToolTip(text);
    button->setObjectName(name);
    button->setChecked(checked);
    return button;
}

void MergeDialog::fill()
{
    const EnterpriseId &keep = m_swapped ? m_pair.second : m_pair.first;
    const EnterpriseId &other = m_swapped ? m_pair.first : m_pair.second;
    const auto preview = DuplicateService::preview(context().reading, keep, other);
    delete m_fields;
    m_others.clear();
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setMinimumHeight(lookOf(this).px(fieldsHeight));
    area->viewport()->setAutoFillBackground(false);
    auto *sheet = new QWidget;
    area->setWidget(sheet);
    sheet->setAutoFillBackground(false);
    m_fields = area;
    form()->insertWidget(form()->indexOf(m_consequence), m_fields);
    auto *grid = new QGridLayout(sheet);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnMinimumWidth(0, lookOf(this).px(wordWidth));
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    setReady(preview.has_value(), preview ? QString() : preview.error().text);
    if (!preview) {
        refuse(QString(), preview.error().text);
        return;
    }
    const QString heads[] = {tr("留下的这家"), tr("另一家")};
    for (int column = 0; column < 2; ++column)
        grid->addWidget(new TextLabel(heads[column], FontRole::Small, &LookPalette::text2), 0,
                        column + 1);
    for (const MergeField &field : preview->fields) {
        const int row = grid->rowCount();
        grid->addWidget(new TextLabel(field.word, FontRole::Body, &LookPalette::text2), row, 0);
        // What only the other has is worth keeping.
        const bool lacks = field.kept == tr("（空）") || field.kept == u"—";
        auto *group = new QButtonGroup(sheet);
        auto *mine = choice(field.kept, QStringLiteral("keep_") + field.field, !lacks);
        auto *theirs = choice(field.other, QStringLiteral("take_") + field.field, lacks);
        group->addButton(mine);
        group->addButton(theirs);
        connect(theirs, &QRadioButton::toggled, this, [this] { setTouched(true); });
        grid->addWidget(mine, row, 1);
        grid->addWidget(theirs, row, 2);
        m_others.append({field.field, theirs});
    }
    grid->setRowStretch(grid->rowCount(), 1);
    QStringList words;
    for (const MergeChildren &one : preview->children) {
        if (one.moved > 0)
            words.append(tr("%1 %2 条并入").arg(one.word).arg(one.moved));
        if (one.dropped > 0)
            words.append(tr("%1 %2 条不再保留").arg(one.word).arg(one.dropped));
    }
    const QString rest = words.isEmpty() ? QString() : words.join(tr("，")) + tr("。");
    m_consequence->setText(
        tr("%1另一家的名称记为曾用名，信用代码记为原信用代码。合并后可以用 Ctrl+Z 撤销。")
            .arg(rest));
}

void MergeDialog::save()
{
    const EnterpriseId keep = m_swapped ? m_pair.second : m_pair.first;
    const EnterpriseId other = m_swapped ? m_pair.first : m_pair.second;
    QSet<QString> taken;
    for (const auto &[field, button] : m_others) {
        if (button->isChecked())
            taken.insert(field);
    }
    write([keep, other, taken](JobContext &context) {
        return DuplicateService::merge(context, keep, other, taken);
    });
}

} // namespace peiyu
