#include "visits/meetingdialog.h"

#include "domain/displaytext.h"
#include "look/look.h"
#include "parts/actionbutton.h"
#include "parts/datatable.h"
#include "parts/datefield.h"
#include "parts/formrow.h"
#include "parts/textlabel.h"
#include "services/calendarservice.h"
#include "services/enterpriseservice.h"
#include "services/visitservice.h"
#include "visits/firmfield.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace peiyu {

namespace {

constexpr int fieldWidth = 430;
constexpr int textHeight = 92;
constexpr int tableWidth = 360;
constexpr int tableHeight = 260;
constexpr int firmWidth = 180;
constexpr qsizetype namedAtMost = 5;

} // namespace

MeetingDialog::MeetingDialog(const PageContext &context, QWidget *parent)
    : FormDialog(context, tr("记录座谈"), tr("保存座谈"), parent),
      m_find(new FirmField(context)),
      m_table(new DataTable),
      m_firms(new QStandardItemModel(0, 2, this)),
      m_note(new TextLabel({}, FontRole::Small, &LookPalette::text2)),
      m_on(new DateField),
      m_met(new QLineEdit),
      m_text(new QPlainTextEdit),
      m_next(new DateField)
{
    setObjectName(QStringLiteral("meetingDialog"));
    if (const auto calendar = CalendarService::calendar(context.reading))
        m_calendar = *calendar;
    addCommonRows();
    addFirmRows();
    form()->addStretch(1);
    showCount();
    m_find->setFocus();
    setTouched(false);
}

void MeetingDialog::addFirmRows()
{
    const Look &look = lookOf(this);
    auto *beside = new QWidget;
    beside->setFixedWidth(look.px(tableWidth));
    auto *column = new QVBoxLayout(beside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    m_find->setObjectName(QStringLiteral("meetingFirm"));
    m_find->setAccessibleName(tr("参加的企业"));
    line->addWidget(m_find, 1);
    auto *paste = new ActionButton(tr("粘贴名单"));
    paste->setObjectName(QStringLiteral("pasteFirms"));
    paste->setToolTip(tr("一行一家，或用顿号、逗号隔开"));
    connect(paste, &ActionButton::clicked, this, &MeetingDialog::paste);
    line->addWidget(paste);
    column->addLayout(line);
    connect(m_find, &FirmField::firmChosen, this, &MeetingDialog::take);
    m_firms->setHorizontalHeaderLabels({tr("参加的企业"), tr("这家另说了什么")});
    m_table->setObjectName(QStringLiteral("meetingFirms"));
    m_table->setAccessibleName(tr("参加的企业"));
    m_table->setModel(m_firms);
    m_table->setDesignWidth(0, firmWidth);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumHeight(look.px(tableHeight));
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    auto *drop = new QAction(tr("去掉这家"), m_table);
    drop->setObjectName(QStringLiteral("removeMeetingFirm"));
    drop->setShortcut(QKeySequence(Qt::Key_Delete));
    drop->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(drop);
    connect(drop, &QAction::triggered, this, &MeetingDialog::removeCurrent);
    column->addWidget(m_table, 1);
    m_note->setObjectName(QStringLiteral("meetingNote"));
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    FormRow *row = makeRow(QStringLiteral("firms"), tr("企业"), beside);
    row->setRequired(true);
    setBeside(row);
}

void MeetingDialog::addCommonRows()
{
    const Look &look = lookOf(this);
    m_on->setObjectName(QStringLiteral("meetingOn"));
    m_on->setLooksBack(true);
    m_on->setDate(context().asOf());
    addRow(QStringLiteral("on"), tr("日期"), m_on)->setRequired(true);
    m_met->setObjectName(QStringLiteral("meetingMet"));
    m_met->setPlaceholderText(tr("例如 各企业负责人"));
    m_met->setFixedWidth(look.px(fieldWidth));
    addRow(QStringLiteral("met"), tr("见到谁"), m_met);
    m_text->setObjectName(QStringLiteral("meetingText"));
    m_text->setFixedSize(look.px(fieldWidth), look.px(textHeight));
    addRow(QStringLiteral("text"), tr("谈了什么"), m_text)->setRequired(true);
    m_next->setObjectName(QStringLiteral("meetingNext"));
    m_nextRow = addRow(QStringLiteral("next"), tr("下次日期"), m_next);
    connect(m_next, &DateField::dateChanged, this, [this](QDate day) {
        if (m_next->fault().isEmpty())
            m_nextRow->setWarning(dayOffWarning(m_calendar, day, context().asOf()));
    });
}

void MeetingDialog::addFirm(const EnterpriseId &id, const QString &name)
{
    for (int row = 0; row < m_firms->rowCount(); ++row) {
        if (m_firms->item(row)->data().toString() == id.value())
            return;
    }
    auto *firm = new QStandardItem(name);
    firm->setData(id.value());
    firm->setEditable(false);
    m_firms->appendRow({firm, new QStandardItem});
    setTouched(true);
    showCount();
}

void MeetingDialog::take(const EnterpriseId &id)
{
    addFirm(id, m_find->text());
    m_find->setFirm({}, {});
    m_find->setFocus();
}

void MeetingDialog::paste()
{
    static const QRegularExpression between(QStringLiteral("[\\n\\t,;，；、]+"));
    QStringList unknown;
    for (const QString &words :
         QGuiApplication::clipboard()->text().split(between, Qt::SkipEmptyParts)) {
        if (words.trimmed().isEmpty())
            continue;
        const auto firm = EnterpriseService::named(context().reading, words.trimmed());
        if (firm)
            addFirm(firm->id, firm->name);
        else
            unknown.append(words.trimmed());
    }
    showCount();
    if (!unknown.isEmpty())
        m_note->setText(tr("%1　没有认出：%2%3。请用上面的框逐家查找。")
                            .arg(m_note->text(), unknown.mid(0, namedAtMost).join(tr("、")),
                                 unknown.size() > namedAtMost ? tr(" 等 %1 家").arg(unknown.size())
                                                              : QString()));
}

void MeetingDialog::removeCurrent()
{
    if (m_table->currentIndex().isValid())
        m_firms->removeRow(m_table->currentIndex().row());
    showCount();
}

void MeetingDialog::showCount()
{
    m_note->setText(m_firms->rowCount() == 0
                        ? tr("还没有企业：输入名称或首字母后按 Enter，或复制名单后点“粘贴名单”。")
                        : tr("%1 家，每家记一条走访；Del 去掉一家，F2 写这家另说的事。")
                              .arg(countText(m_firms->rowCount())));
}

void MeetingDialog::save()
{
    QVector<MeetingFirm> firms;
    for (int row = 0; row < m_firms->rowCount(); ++row)
        firms.append(
            {EnterpriseId(m_firms->item(row)->data().toString()), m_firms->item(row, 1)->text()});
    Visit common;
    common.kind = VisitKind::Meeting;
    common.specialist = context().actor().specialist;
    common.on = m_on->date();
    common.met = m_met->text();
    common.text = m_text->toPlainText();
    common.next = m_next->date();
    write(
        [common, firms](JobContext &job) { return VisitService::addMeeting(job, common, firms); });
}

} // namespace peiyu
