#include "shell/findbox.h"

#include "look/controlpainting.h"
#include "look/icon.h"
#include "look/look.h"
#include "services/enterpriseservice.h"
#include "services/requestservice.h"

#include <QAction>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>

namespace peiyu {

namespace {
constexpr int delayMs = 60;
constexpr int shownRows = 8;
constexpr int requestRole = Qt::UserRole + 1;
constexpr int rowHeight = 28;

constexpr int keyRoom = 16; ///< around the printed key

QString printedKey()
{
    return QStringLiteral("Ctrl+K");
}

/// Counted exactly up to here: the list tells the rest.
constexpr int mostCounted = 200;
constexpr int shownRequests = 3;
/// One sign is in every second title.
constexpr int leastForRequests = 2;
} // namespace

FindBox::FindBox(QWidget *parent) : QLineEdit(parent), m_found(new QListWidget(this))
{
    setObjectName(QStringLiteral("findBox"));
    setPlaceholderText(tr("企业、代码、人、诉求编号或事项，可用拼音首字母"));
    setAccessibleName(tr("查找企业"));
    addAction(icon(QStringLiteral("edit-find"), lookOf(this).palette.text2),
              QLineEdit::LeadingPosition);
    // The words end before the key that is printed at the right.
    const Look &look = lookOf(this);
    const int key = QFontMetrics(look.font(FontRole::Small)).horizontalAdvance(printedKey());
    connect(this, &QLineEdit::textChanged, this, [this, key](const QString &words) {
        setTextMargins(0, 0, words.isEmpty() ? key + keyRoom : 0, 0);
    });
    setTextMargins(0, 0, key + keyRoom, 0);
    m_found->setWindowFlags(Qt::ToolTip);
    m_found->setFocusPolicy(Qt::NoFocus);
    m_found->setObjectName(QStringLiteral("findResults"));
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_found->setCurrentRow(-1); // what was found for other words is not what Enter means
        m_delay.start();
    });
    connect(&m_delay, &QTimer::timeout, this, &FindBox::search);
    connect(m_found, &QListWidget::itemClicked, this, [this] { accept(); });
}

void FindBox::setContext(const PageContext &context)
{
    m_context = std::make_unique<PageContext>(context);
}

void FindBox::search()
{
    m_running.cancel();
    m_asked = text().trimmed();
    if (m_asked.isEmpty() || !m_context) {
        m_found->hide();
        return;
    }
    ListQuery query;
    query.asOf = m_context->asOf();
    query.find = m_asked;
    query.exitedToo = true;
    m_running = m_context->runner.read<Found>(
        this, [query](JobContext &context) { return look(context, query); },
        [this, asked = m_asked](const Result<Found> &found) {
            if (!found || asked != m_asked || !hasFocus())
                return;
            m_listed = asked;
            showFound(*found);
        });
}

Result<FindBox::Found> FindBox::look(const JobContext &context, const ListQuery &query)
{
    PEIYU_TRY(keys, EnterpriseService::firstKeys(context, query, mostCounted));
    PEIYU_TRY(rows, EnterpriseService::rows(context, keys.mid(0, shownRows), query.asOf));
    Found found{rows, keys.size(), {}};
    if (query.find.size() < leastForRequests)
        return found;
    RequestQuery requests;
    requests.asOf = query.asOf;
    requests.find = query.find;
    requests.sort = RequestSort::Received;
    requests.descending = true;
    PEIYU_TRY(numbers, RequestService::keys(context, requests));
    PEIYU_TRY(shown, RequestService::rows(context, numbers.mid(0, mostCounted), query.asOf));
    for (const RequestRow &row : shown) {
        // Those of a firm found by its name stand in its file.
        const bool itself = row.request.number.contains(query.find, Qt::CaseInsensitive) ||
                            row.request.title.contains(query.find, Qt::CaseInsensitive);
        if (itself && found.requests.size() < shownRequests)
            found.requests.append(row);
    }
    return found;
}

void FindBox::showFound(const Found &found)
{
    const QVector<EnterpriseRow> &rows = found.rows;
    const qsizetype total = found.total;
    m_found->clear();
    for (const RequestRow &row : found.requests) {
        auto *item = new QListWidgetItem(
            tr("诉求 %1    %2    %3")
                .arg(row.request.number, row.request.title.simplified(), row.firmShort));
        item->setData(requestRole, row.request.id);
        item->setSizeHint(QSize(0, rowHeight));
        m_found->addItem(item);
    }
    for (const EnterpriseRow &row : rows) {
        auto *item = new QListWidgetItem(
            QStringLiteral("%1    %2%3").arg(row.name, row.districtName, row.townName));
        item->setData(Qt::UserRole, row.id.value());
        item->setSizeHint(QSize(0, rowHeight));
        m_found->addItem(item);
    }
    const QString all = total < mostCounted
                            ? tr("在列表中查看全部 %1 家  Enter").arg(total)
                            : tr("在列表中查看全部（%1 家以上）  Enter").arg(mostCounted);
    // The only one found is what Enter means; Up and Enter still list it.
    const bool one = total == 1 && found.requests.isEmpty();
    if (!one) {
        auto *tail = new QListWidgetItem(
            rows.isEmpty() && found.requests.isEmpty() ? tr("没有找到；可新建企业 Ctrl+N") : all);
        tail->setSizeHint(QSize(0, rowHeight));
        tail->setForeground(lookOf(this).palette.text3);
        m_found->addItem(tail);
    }
    m_found->setCurrentRow(one ? 0 : -1);
    m_found->setFixedSize(std::max(width(), 420), rowHeight * m_found->count() + 4);
    m_found->move(mapToGlobal(QPoint(0, height() + 2)));
    m_found->show();
}

void FindBox::accept()
{
    const QListWidgetItem *chosen = m_found->isVisible() ? m_found->currentItem() : nullptr;
    const QString id = chosen ? chosen->data(Qt::UserRole).toString() : QString();
    const QString request = chosen ? chosen->data(requestRole).toString() : QString();
    m_found->hide();
    if (!request.isEmpty())
        emit requestRequested(request);
    else if (!id.isEmpty())
        emit firmRequested(EnterpriseId(id));
    else
        emit listRequested(text().trimmed());
}

void FindBox::keyPressEvent(QKeyEvent *event)
{
    const int row = m_found->currentRow();
    const bool arrow = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up;
    if (arrow && m_listed != text().trimmed())
        return; // the list is of other words
    switch (event->key()) {
    case Qt::Key_Down:
        m_found->setCurrentRow(std::min(row + 1, m_found->count() - 1));
        return;
    case Qt::Key_Up:
        m_found->setCurrentRow(std::max(row - 1, -1));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        accept();
        return;
    case Qt::Key_Escape:
        if (m_found->isVisible())
            m_found->hide();
        else
            clear();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void FindBox::focusOutEvent(QFocusEvent *event)
{
    m_found->hide();
    QLineEdit::focusOutEvent(event);
}

void FindBox::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty())
        return;
    const Look &look = lookOf(this);
    QPainter painter(this);
    painter.setFont(look.font(FontRole::Small));
    const int wide = painter.fontMetrics().horizontalAdvance(printedKey()) + 8;
    const QRect box(width() - wide - 6, (height() - look.px(18)) / 2, wide, look.px(18));
    paintBox(painter, box, {}, look.palette.lineStrong, 2);
    painter.setPen(look.palette.text3);
    painter.drawText(box, Qt::AlignCenter, printedKey());
}

} // namespace peiyu
