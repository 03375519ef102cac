#include "visits/visitlines.h"

#include "look/look.h"
#include "parts/datefield.h"
#include "parts/textlabel.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace peiyu {

namespace {

constexpr int lineWidth = 430;
constexpr int lineHeight = 28;
constexpr int gap = 6;
constexpr int dueWidth = 128;
constexpr int categoryWidth = 142;
constexpr int kindWidth = 84;
constexpr int mostLines = 20;

QVBoxLayout *columnOf(QWidget *lines)
{
    lines->setFixedWidth(lookOf(lines).px(lineWidth));
    auto *column = new QVBoxLayout(lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    return column;
}

/// A row of the column; the first field takes what is left.
void addRow(QVBoxLayout *column, QWidget *owner, const QVector<QWidget *> &fields)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    for (QWidget *field : fields) {
        field->setFixedHeight(lookOf(owner).px(lineHeight));
        row->addWidget(field, field == fields.first() ? 1 : 0);
        if (owner->isVisible())
            field->show(); // at once: Tab may follow before the layout does it
    }
    column->addLayout(row);
}

/// An empty line behind others is entered on purpose, never by Tab.
void setStop(QLineEdit *words, bool first)
{
    const bool empty = words->text().trimmed().isEmpty();
    words->setFocusPolicy(empty && !first ? Qt::ClickFocus : Qt::StrongFocus);
}

/// Where a key leads that a field of a line did not take: Up and Down in the words to those above
/// and below, Enter in the last field into the fresh line. Null: elsewhere.
QLineEdit *ledTo(const QKeyEvent &key, const QVector<QLineEdit *> &words,
                 const QVector<QWidget *> &lasts)
{
    if (key.modifiers() & ~Qt::KeypadModifier)
        return nullptr;
    QWidget *focused = QApplication::focusWidget();
    const qsizetype line = words.indexOf(qobject_cast<QLineEdit *>(focused));
    if (line >= 0 && (key.key() == Qt::Key_Down || key.key() == Qt::Key_Up))
        return words.value(line + (key.key() == Qt::Key_Down ? 1 : -1));
    const qsizetype end = lasts.indexOf(focused);
    if (end >= 0 && (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter))
        return words.value(end + 1);
    return nullptr;
}

} // namespace

PromiseLines::PromiseLines(QWidget *parent) : QWidget(parent), m_column(columnOf(this))
{
    addLine();
    setFocusProxy(m_lines.first().content);
}

void PromiseLines::addLine()
{
    const auto number = m_lines.size();
    const Line line{new QLineEdit(this), new DateField(this),
                    new TextLabel({}, FontRole::Small, &LookPalette::text2)};
    line.content->setObjectName(QStringLiteral("visitPromise%1").arg(number));
    line.content->setPlaceholderText(tr("答应企业的事，例如 一周内答复用电增容"));
    line.content->setAccessibleName(tr("承诺 %1").arg(number + 1));
    line.due->setObjectName(QStringLiteral("visitPromiseDue%1").arg(number));
    line.due->setAccessibleName(tr("承诺 %1 的时限").arg(number + 1));
    line.due->setFixedWidth(lookOf(this).px(dueWidth));
    line.due->setEnabled(false);
    line.word->setObjectName(QStringLiteral("visitPromiseWord%1").arg(number));
    addRow(m_column, this, {line.content, line.word, line.due});
    tellDue(line);
    connect(line.content, &QLineEdit::textChanged, this, [this, line](const QString &text) {
        line.due->setEnabled(!text.trimmed().isEmpty());
        setStop(line.content, line.content == m_lines.first().content);
        if (m_lines.last().content == line.content && !text.trimmed().isEmpty() &&
            m_lines.size() < mostLines)
            addLine();
        tellDue(line);
        emit edited();
    });
    connect(line.due, &DateField::dateChanged, this, [this, line] {
        tellDue(line);
        emit edited();
    });
    m_lines.append(line);
    setStop(line.content, number == 0);
    if (number > 0) {
        setTabOrder(m_lines[number - 1].due, line.content);
        setTabOrder(line.content, line.due);
    }
}

void PromiseLines::keyPressEvent(QKeyEvent *event)
{
    QVector<QLineEdit *> words;
    QVector<QWidget *> lasts;
    for (const Line &line : m_lines) {
        words.append(line.content);
        lasts.append(line.due);
    }
    if (QLineEdit *next = ledTo(*event, words, lasts))
        next->setFocus(Qt::OtherFocusReason);
    else
        QWidget::keyPressEvent(event);
}

void PromiseLines::tellDue(const Line &line)
{
    const bool missing = line.due->isEnabled() && line.due->date().isNull();
    line.word->setText(missing ? tr("时限（不填不提醒）") : tr("时限"));
}

QVector<Promise> PromiseLines::promises() const
{
    QVector<Promise> given;
    for (const Line &line : m_lines) {
        if (line.content->text().trimmed().isEmpty())
            continue;
        Promise promise;
        promise.content = line.content->text();
        promise.due = line.due->date();
        given.append(promise);
    }
    return given;
}

QString PromiseLines::fault() const
{
    for (const Line &line : m_lines) {
        if (line.due->isEnabled() && !line.due->fault().isEmpty())
            return line.due->fault();
    }
    return {};
}

RequestLines::RequestLines(const QVector<RequestCategory> &categories, QWidget *parent)
    : QWidget(parent), m_categories(categories), m_column(columnOf(this))
{
    addLine();
    setFocusProxy(m_lines.first().title);
}

void RequestLines::addLine()
{
    const auto number = m_lines.size();
    Line line{new QLineEdit(this), new QComboBox(this), new QComboBox(this)};
    line.title->setObjectName(QStringLiteral("visitRequest%1").arg(number));
    line.title->setPlaceholderText(tr("企业提出的事"));
    line.title->setAccessibleName(tr("诉求 %1").arg(number + 1));
    line.category->setObjectName(QStringLiteral("visitRequestCategory%1").arg(number));
    line.category->setAccessibleName(tr("诉求 %1 的类别").arg(number + 1));
    line.category->setFixedWidth(lookOf(this).px(categoryWidth));
    for (const RequestCategory &category : m_categories)
        line.category->addItem(category.name, category.id);
    line.kind->setObjectName(QStringLiteral("visitRequestKind%1").arg(number));
    line.kind->setAccessibleName(tr("诉求 %1 的办理类型").arg(number + 1));
    line.kind->setFixedWidth(lookOf(this).px(kindWidth));
    for (const RequestKind kind : allRequestKinds)
        line.kind->addItem(requestKindText(kind), requestKindKey(kind));
    line.category->setEnabled(false);
    line.kind->setEnabled(false);
    addRow(m_column, this, {line.title, line.category, line.kind});
    proposeKind(line);
    connect(line.title, &QLineEdit::textChanged, this, [this, line](const QString &text) {
        const bool filled = !text.trimmed().isEmpty();
        line.category->setEnabled(filled);
        line.kind->setEnabled(filled);
        setStop(line.title, line.title == m_lines.first().title);
        if (m_lines.last().title == line.title && filled && m_lines.size() < mostLines)
            addLine();
        emit edited();
    });
    connect(line.category, &QComboBox::currentIndexChanged, this, [this, line] {
        proposeKind(line);
        emit edited();
    });
    connect(line.kind, &QComboBox::activated, this, &RequestLines::edited);
    m_lines.append(line);
    setStop(line.title, number == 0);
    if (number > 0) {
        setTabOrder(m_lines[number - 1].kind, line.title);
        setTabOrder(line.title, line.category);
        setTabOrder(line.category, line.kind);
    }
}

void RequestLines::keyPressEvent(QKeyEvent *event)
{
    QVector<QLineEdit *> words;
    QVector<QWidget *> lasts;
    for (const Line &line : m_lines) {
        words.append(line.title);
        lasts.append(line.kind);
    }
    if (QLineEdit *next = ledTo(*event, words, lasts))
        next->setFocus(Qt::OtherFocusReason);
    else
        QWidget::keyPressEvent(event);
}

/// The kind that goes with the category; the person may choose another one.
void RequestLines::proposeKind(const Line &line)
{
    for (const RequestCategory &category : m_categories) {
        if (category.id == line.category->currentData().toString())
            line.kind->setCurrentIndex(line.kind->findData(requestKindKey(category.kind)));
    }
}

QVector<Request> RequestLines::requests() const
{
    QVector<Request> given;
    for (const Line &line : m_lines) {
        if (line.title->text().trimmed().isEmpty())
            continue;
        Request request;
        request.title = line.title->text();
        request.category = line.category->currentData().toString();
        request.kind =
            requestKindFromKey(line.kind->currentData().toString()).value_or(RequestKind::General);
        given.append(request);
    }
    return given;
}

} // namespace peiyu
