#include "visits/firmfield.h"

#include "look/icon.h"
#include "look/look.h"
#include "services/enterpriseservice.h"

#include <QKeyEvent>
#include <QListWidget>

namespace peiyu {

namespace {

constexpr int delayMs = 60;
constexpr qsizetype shownRows = 8;
constexpr int rowHeight = 28;
constexpr int edges = 4;

/// The first hits, those of one's own firms before the others.
Result<QVector<EnterpriseRow>> findFirms(JobContext &context, ListQuery query,
                                         const SpecialistId &me)
{
    QVector<qint64> keys;
    if (!me.isEmpty()) {
        query.specialist = me;
        PEIYU_TRY(mine, EnterpriseService::keys(context, query));
        keys = mine.mid(0, shownRows);
        query.specialist = {};
    }
    PEIYU_TRY(all, EnterpriseService::keys(context, query));
    for (const qint64 key : all) {
        if (keys.size() == shownRows)
            break;
        if (!keys.contains(key))
            keys.append(key);
    }
    return EnterpriseService::rows(context, keys, query.asOf);
}

} // namespace

FirmField::FirmField(const PageContext &context, QWidget *parent)
    : QLineEdit(parent), m_context(context), m_list(new QListWidget(this))
{
    setPlaceholderText(tr("名称、信用代码尾号、拼音首字母"));
    setProperty("kept", false); // words here are no firm yet, see shell/formcontent.h
    addAction(icon(QStringLiteral("edit-find"), lookOf(this).palette.text2),
              QLineEdit::LeadingPosition);
    m_list->setWindowFlags(Qt::ToolTip);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setObjectName(QStringLiteral("firmHits"));
    m_list->hide();
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    connect(this, &QLineEdit::textEdited, this, &FirmField::edited);
    connect(&m_delay, &QTimer::timeout, this, &FirmField::search);
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { take(m_list->row(item)); });
}

void FirmField::setFirm(const EnterpriseId &id, const QString &name)
{
    m_firm = id;
    setText(name);
    setCursorPosition(0);
}

void FirmField::edited()
{
    m_firm = {};
    m_found.clear();
    m_awaited = false;
    m_searching = !text().trimmed().isEmpty();
    m_delay.start();
}

void FirmField::search()
{
    m_running.cancel();
    m_asked = text().trimmed();
    if (m_asked.isEmpty()) {
        m_list->hide();
        return;
    }
    ListQuery query;
    query.asOf = m_context.asOf();
    query.find = m_asked;
    m_running = m_context.runner.read<QVector<EnterpriseRow>>(
        this,
        [query, me = m_context.actor().specialist](JobContext &context) {
            return findFirms(context, query, me);
        },
        [this, asked = m_asked](const Result<QVector<EnterpriseRow>> &found) {
            if (asked != m_asked || !m_firm.isEmpty())
                return;
            m_searching = false;
            if (found)
                showFound(*found);
        });
}

void FirmField::showFound(const QVector<EnterpriseRow> &rows)
{
    m_found = rows;
    m_list->clear();
    const auto add = [this](const QString &text) {
        auto *item = new QListWidgetItem(text, m_list);
        item->setSizeHint(QSize(0, lookOf(this).px(rowHeight)));
    };
    for (const EnterpriseRow &row : rows)
        add(QStringLiteral("%1    %2%3").arg(row.name, row.districtName, row.townName));
    if (rows.isEmpty())
        add(tr("没有找到这家企业；可先在“企业”页新建"));
    m_list->setCurrentRow(rows.isEmpty() ? -1 : 0);
    if (m_awaited && !rows.isEmpty()) {
        take(0);
        return;
    }
    m_list->setFixedSize(std::max(width(), lookOf(this).px(420)),
                         lookOf(this).px(rowHeight) * m_list->count() + edges);
    m_list->move(mapToGlobal(QPoint(0, height() + 2)));
    m_list->setVisible(hasFocus());
}

void FirmField::accept()
{
    if (!m_firm.isEmpty())
        focusNextChild();
    else if (m_searching)
        m_awaited = true;
    else
        take(m_list->currentRow());
}

void FirmField::take(int row)
{
    if (row < 0 || row >= m_found.size())
        return;
    const EnterpriseRow chosen = m_found[row];
    m_delay.stop();
    m_running.cancel();
    m_awaited = false;
    m_firm = chosen.id;
    setText(chosen.name);
    setCursorPosition(0);
    m_list->hide();
    emit firmChosen(m_firm);
    if (hasFocus())
        focusNextChild();
}

bool FirmField::event(QEvent *event)
{
    // Tab is a focus key before it is a key press; here it first takes the hit.
    if (event->type() == QEvent::KeyPress && m_firm.isEmpty() && !text().trimmed().isEmpty()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier) {
            accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void FirmField::keyPressEvent(QKeyEvent *event)
{
    const int row = m_list->currentRow();
    switch (event->key()) {
    case Qt::Key_Down:
        m_list->setCurrentRow(std::min<int>(row + 1, static_cast<int>(m_found.size()) - 1));
        return;
    case Qt::Key_Up:
        m_list->setCurrentRow(std::max(row - 1, 0));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & ~Qt::KeypadModifier)
            break; // Ctrl+Enter writes
        accept();
        return;
    case Qt::Key_Escape:
        if (!m_list->isVisible())
            break;
        m_list->hide();
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void FirmField::focusOutEvent(QFocusEvent *event)
{
    m_list->hide();
    QLineEdit::focusOutEvent(event);
}

} // namespace peiyu
