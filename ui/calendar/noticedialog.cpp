#include "calendar/noticedialog.h"

#include "delegates/rowdelegate.h"
#include "domain/calendartext.h"
#include "domain/displaytext.h"
#include "items/textrowsmodel.h"
#include "parts/actionbutton.h"
#include "parts/datatable.h"
#include "parts/formrow.h"
#include "parts/tablepane.h"
#include "parts/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace peiyu {

namespace {
constexpr int dialogWidth = 820;
constexpr int textHeight = 132;
constexpr int checkHeight = 190;
constexpr int readingDelay = 250;
constexpr int longestNotice = 200;
constexpr int mostDoubts = 5;
} // namespace

NoticeDialog::NoticeDialog(const PageContext &context, int year, const QString &file,
                           QWidget *parent)
    : FormDialog(context, tr("录入放假通知"), tr("录入"), parent),
      m_year(new QComboBox),
      m_text(new QPlainTextEdit),
      m_notice(new QLineEdit),
      m_model(new TextRowsModel({tr("日期"), tr("星期"), tr("放假或上班"), tr("名称")}, this)),
      m_counts(new TextLabel({}, FontRole::Body, &LookPalette::text)),
      m_doubts(new TextLabel({}, FontRole::Body, &LookPalette::late)),
      m_seen(new QCheckBox(tr("已核对，按读出的日子录入")))
{
    setObjectName(QStringLiteral("noticeDialog"));
    makeHead(year);
    makeCheck();
    m_seen->setObjectName(QStringLiteral("doubtsSeen"));
    m_seen->hide();
    addToFooter(m_seen);
    auto *fromFile = new ActionButton(tr("从表格文件读取…"));
    fromFile->setObjectName(QStringLiteral("noticeFile"));
    connect(fromFile, &ActionButton::clicked, this, &NoticeDialog::chooseFile);
    addToFooter(fromFile);
    setMinimumWidth(lookOf(this).px(dialogWidth));
    m_delay.setSingleShot(true);
    m_delay.setInterval(readingDelay);
    connect(&m_delay, &QTimer::timeout, this, &NoticeDialog::read);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_file.clear();
        setReady(false, tr("正在读取"));
        m_delay.start();
    });
    connect(m_year, &QComboBox::currentIndexChanged, this, &NoticeDialog::read);
    connect(m_seen, &QCheckBox::toggled, this, &NoticeDialog::judge);
    m_file = file;
    if (file.isEmpty())
        setReady(false, tr("先粘贴通知全文"));
    else
        read();
    m_text->setFocus();
}

void NoticeDialog::makeHead(int year)
{
    auto *how = new TextLabel(
        tr("把国务院办公厅“关于某年部分节假日安排的通知”全文复制到这里；下面逐日列出读到的日子，核"
           "对后再录入。录入前不改动日历。"),
        FontRole::Body, &LookPalette::text2);
    how->setWordWrap(true);
    form()->addWidget(how);
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_text->setAccessibleName(tr("通知全文"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(lookOf(this).px(textHeight));
    form()->addWidget(m_text);
    m_year->setObjectName(QStringLiteral("noticeYear"));
    m_year->addItem(tr("按通知所写"), 0);
    for (int one = year - 1; one <= year + 2; ++one)
        m_year->addItem(tr("%1 年").arg(one), one);
    m_year->setProperty("shownYear", year);
    addRow(QStringLiteral("year"), tr("年份"), m_year);
    m_notice->setObjectName(QStringLiteral("noticeName"));
    m_notice->setMaxLength(longestNotice);
    addRow(QStringLiteral("notice"), tr("通知名称、文号"), m_notice);
}

void NoticeDialog::makeCheck()
{
    const Look &look = lookOf(this);
    auto *pane = new TablePane;
    m_rows = pane->table();
    m_rows->setObjectName(QStringLiteral("noticeDays"));
    m_rows->setAccessibleName(tr("读到的日子"));
    m_rows->setModel(m_model);
    m_rows->setRowNumbers(false);
    m_rows->setCellFocus(false);
    m_rows->setRowHeight(24);
    const QVector<int> widths{130, 80, 120};
    for (int i = 0; i < widths.size(); ++i)
        m_rows->setDesignWidth(i, widths[i]);
    m_rows->horizontalHeader()->setStretchLastSection(true);
    m_rows->setItemDelegate(new RowDelegate(m_rows));
    pane->setMinimumHeight(look.px(checkHeight));
    form()->addWidget(pane, 1);
    m_counts->setObjectName(QStringLiteral("noticeCounts"));
    m_counts->setWordWrap(true);
    form()->addWidget(m_counts);
    m_doubts->setObjectName(QStringLiteral("noticeDoubts"));
    m_doubts->setWordWrap(true);
    m_doubts->hide();
    form()->addWidget(m_doubts);
}

bool NoticeDialog::isTouched() const
{
    return !m_text->toPlainText().trimmed().isEmpty();
}

void NoticeDialog::chooseFile()
{
    const QString path = context().prompt.fileToOpen(
        this, tr("选择放假表（日期、名称、放假或上班）"), tr("表格 (*.csv *.xlsx *.xls *.et)"));
    if (path.isEmpty())
        return;
    {
        const QSignalBlocker quiet(m_text);
        m_text->clear();
    }
    m_delay.stop();
    m_file = path;
    read();
}

void NoticeDialog::read()
{
    const int asked = ++m_asked;
    const QString text = m_text->toPlainText();
    int year = m_year->currentData().toInt();
    if (m_file.isEmpty() && text.trimmed().isEmpty()) {
        m_reading = {};
        m_model->setRows({});
        m_counts->setText({});
        m_doubts->hide();
        m_seen->hide();
        setReady(false, tr("先粘贴通知全文"));
        return;
    }
    if (!m_file.isEmpty() && year == 0)
        year = m_year->property("shownYear").toInt(); // a table names no year of its own
    context().runner.read<CalendarReading>(
        this,
        [file = m_file, text, year](JobContext &job) {
            return file.isEmpty() ? CalendarService::readText(job, text, year)
                                  : CalendarService::readFile(job, file, year);
        },
        [this, asked](const Result<CalendarReading> &reading) {
            if (asked == m_asked)
                show(reading);
        });
}

void NoticeDialog::show(const Result<CalendarReading> &reading)
{
    m_reading = reading.value_or(CalendarReading());
    QVector<QStringList> rows;
    for (const CalendarDay &day : std::as_const(m_reading.days))
        rows.append({dateText(day.on), weekdayText(day.on), dayKindText(*day.kind), day.name});
    m_model->setRows(rows);
    m_notice->setText(m_reading.notice);
    m_seen->setChecked(false);
    QStringList doubts = m_reading.doubts;
    if (!reading)
        doubts = {reading.error().text};
    if (const qsizetype more = doubts.size() - mostDoubts; more > 0) {
        doubts = doubts.mid(0, mostDoubts);
        doubts.append(tr("还有 %1 处").arg(more));
    }
    m_doubts->setText(tr("请核对：%1").arg(doubts.join(tr("；"))));
    m_doubts->setVisible(!doubts.isEmpty());
    m_seen->setVisible(reading && !m_reading.doubts.isEmpty() && !m_reading.days.isEmpty());
    QString counts = m_reading.days.isEmpty() ? QString()
                                              : tr("%1 年：放假 %2 天，调休上班 %3 天。")
                                                    .arg(m_reading.year)
                                                    .arg(m_reading.countOf(DayKind::Off))
                                                    .arg(m_reading.countOf(DayKind::Work));
    for (const QString &note : std::as_const(m_reading.notes))
        counts += note + tr("。");
    m_counts->setText(counts);
    judge();
}

void NoticeDialog::judge()
{
    setActionText(m_reading.days.isEmpty() ? tr("录入") : tr("录入 %1 年").arg(m_reading.year));
    const EditGate &gate = context().gate;
    if (!gate.isOpen(Action::EditCalendar))
        setReady(false, gate.reason(Action::EditCalendar));
    else if (m_reading.days.isEmpty())
        setReady(false, tr("没有读出放假或上班的日子"));
    else
        setReady(m_reading.doubts.isEmpty() || m_seen->isChecked(),
                 tr("有没有读清的地方：改好文字，或核对后勾选"));
}

void NoticeDialog::save()
{
    CalendarReading reading = m_reading;
    reading.notice = m_notice->text();
    write([reading, seen = m_seen->isChecked()](JobContext &job) {
        return CalendarService::enterYear(job, reading, seen);
    });
}

} // namespace peiyu
