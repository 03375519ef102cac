#include "help/helpwindow.h"

#include "help/helpdocument.h"
#include "look/look.h"
#include "parts/actionbutton.h"
#include "parts/textlabel.h"
#include "prompts/userprompt.h"

#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QPrinter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <utility>

namespace peiyu {

namespace {

constexpr QSize windowSize(1000, 680);
constexpr int listWidth = 264;
constexpr int barHeight = 44;
constexpr int padding = 12;
constexpr int pageRole = Qt::UserRole;
constexpr int headingRole = Qt::UserRole + 1;
constexpr int excerptRole = Qt::UserRole + 2;

/// A page of the contents in one line; a hit in two, with the words around it.
class RowPainter final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool hit = !index.data(excerptRole).isNull();
        return {option.rect.width(), lookOf(option.widget).px(hit ? 44 : 30)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Look &look = lookOf(option.widget);
        const LookPalette &p = look.palette;
        const bool current = option.state & QStyle::State_Selected;
        painter->save();
        painter->fillRect(option.rect, current                                  ? p.sel
                                       : option.state & QStyle::State_MouseOver ? p.hover
                                                                                : p.surface);
        const bool hit = !index.data(excerptRole).isNull();
        const int margin = look.px(padding);
        const QRect words = option.rect.adjusted(margin, look.px(3), -margin, -look.px(3));
        const auto line = [&](const QString &text, Qt::Alignment place) {
            painter->drawText(
                words, static_cast<int>((Qt::AlignLeft | place).toInt()),
                painter->fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
        };
        painter->setFont(look.font(FontRole::Body, current));
        painter->setPen(current ? p.selText : p.text);
        line(index.data().toString(), hit ? Qt::AlignTop : Qt::AlignVCenter);
        if (hit) {
            painter->setFont(look.font(FontRole::Small));
            painter->setPen(current ? p.selText : p.text3);
            line(index.data(excerptRole).toString(), Qt::AlignBottom);
        }
        painter->restore();
    }
};

/// A strip of the frame's colour with a line at one edge.
class Strip final : public QWidget
{
public:
    explicit Strip(Qt::Edge edge) : m_edge(edge) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        const LookPalette &p = lookOf(this).palette;
        QPainter painter(this);
        painter.fillRect(rect(), p.frame);
        const QRect edge = m_edge == Qt::LeftEdge  ? QRect(0, 0, 1, height())
                           : m_edge == Qt::TopEdge ? QRect(0, 0, width(), 1)
                                                   : QRect(0, height() - 1, width(), 1);
        painter.fillRect(edge, p.lineStrong);
    }

private:
    Qt::Edge m_edge;
};

} // namespace

HelpWindow::HelpWindow(UserPrompt &prompt)
    : m_prompt(prompt),
      m_pages(QLocale().language() == QLocale::English),
      m_search(new QLineEdit),
      m_list(new QListWidget),
      m_text(new QTextBrowser)
{
    setObjectName(QStringLiteral("helpWindow"));
    setAttribute(Qt::WA_QuitOnClose, false);
    setProperty("ground", QStringLiteral("surface"));
    setAttribute(Qt::WA_StyledBackground);
    const auto key = [](const char *text) {
        return QList<QKeySequence>{QKeySequence(QLatin1String(text))};
    };
    m_back = newAction("helpBack", tr("后退"), key("Alt+Left"));
    m_forward = newAction("helpForward", tr("前进"), key("Alt+Right"));
    connect(m_back, &QAction::triggered, this, [this] { go(-1); });
    connect(m_forward, &QAction::triggered, this, [this] { go(1); });
    connect(newAction("helpSearch", tr("在全部帮助里查找"), key("Ctrl+K")), &QAction::triggered,
            this, [this] {
                m_search->setFocus(Qt::ShortcutFocusReason);
                m_search->selectAll();
            });
    connect(newAction("helpFind", tr("在本页查找"), key("Ctrl+F")), &QAction::triggered, this,
            [this] { showFindBar(true); });
    connect(newAction("helpPrint", tr("打印本页"), {QKeySequence::Print}), &QAction::triggered,
            this, &HelpWindow::print);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    m_list->setObjectName(QStringLiteral("helpContents"));
    m_list->setAccessibleName(tr("目录"));
    m_list->setItemDelegate(new RowPainter(m_list));
    m_list->setFixedWidth(lookOf(this).px(listWidth));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    row->addWidget(m_list);
    auto *line = new Strip(Qt::LeftEdge);
    line->setFixedWidth(1);
    row->addWidget(line);
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setAccessibleName(tr("帮助正文"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setProperty("bare", true);
    m_text->setProperty("focusRing", false); // a page to read, not a field
    auto *body = new QVBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_text, 1);
    body->addWidget(makeFindBar());
    row->addLayout(body, 1);
    column->addLayout(row, 1);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    connect(m_list, &QListWidget::itemClicked, this, [this] { openRow(); });
    connect(m_list, &QListWidget::itemActivated, this, [this] { openRow(); });
    resize(lookOf(this).px(windowSize.width()), lookOf(this).px(windowSize.height()));
    listContents();
}

QAction *HelpWindow::newAction(const char *name, const QString &text,
                               const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

QWidget *HelpWindow::makeBar()
{
    auto *bar = new Strip(Qt::BottomEdge);
    bar->setFixedHeight(lookOf(this).px(barHeight));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(padding, 0, padding, 1);
    row->setSpacing(8);
    m_search->setObjectName(QStringLiteral("helpSearchField"));
    m_search->setAccessibleName(tr("在全部帮助里查找"));
    m_search->setPlaceholderText(tr("查找帮助（Ctrl+K）"));
    m_search->setFixedWidth(lookOf(this).px(listWidth - padding - 4));
    m_search->setClearButtonEnabled(true);
    row->addWidget(m_search);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        if (words.simplified().isEmpty())
            listContents();
        else
            listHits(words);
    });
    connect(m_search, &QLineEdit::returnPressed, this, &HelpWindow::openRow);
    row->addSpacing(8);
    const auto button = [&](QAction *action, const char *iconName) {
        auto *one = new ActionButton(action, ButtonKind::Flat);
        one->setIconName(QLatin1String(iconName));
        row->addWidget(one);
    };
    button(m_back, "go-previous");
    button(m_forward, "go-next");
    row->addStretch(1);
    button(findChild<QAction *>(QStringLiteral("helpFind")), "edit-find");
    button(findChild<QAction *>(QStringLiteral("helpPrint")), "document-print");
    return bar;
}

QWidget *HelpWindow::makeFindBar()
{
    m_findBar = new Strip(Qt::TopEdge);
    m_findBar->setFixedHeight(lookOf(this).px(barHeight));
    m_find = new QLineEdit;
    m_find->setObjectName(QStringLiteral("helpFindField"));
    m_find->setAccessibleName(tr("在本页查找"));
    m_find->setPlaceholderText(tr("在本页查找"));
    m_find->setFixedWidth(lookOf(this).px(240));
    m_found = new TextLabel({}, FontRole::Small, &LookPalette::text2);
    m_found->setObjectName(QStringLiteral("helpFound"));
    auto *row = new QHBoxLayout(m_findBar);
    row->setContentsMargins(padding, 1, padding, 0);
    row->setSpacing(8);
    row->addWidget(m_find);
    row->addWidget(m_found);
    row->addStretch(1);
    row->addWidget(new TextLabel(tr("Enter 下一处 · Shift+Enter 上一处 · Esc 关闭"),
                                 FontRole::Small, &LookPalette::text3));
    connect(m_find, &QLineEdit::textChanged, this, [this] {
        QTextCursor start = m_text->textCursor();
        start.setPosition(start.selectionStart());
        m_text->setTextCursor(start);
        findOnPage(false);
    });
    m_findBar->hide();
    return m_findBar;
}

void HelpWindow::open(const QString &page, const QString &heading)
{
    const HelpPage *wanted = m_pages.page(page);
    if (!wanted && !m_pages.all().isEmpty())
        wanted = &m_pages.all().first();
    if (!wanted)
        return;
    remember();
    m_trail.resize(m_at + 1);
    m_trail.append({wanted->id, wanted->id == page ? heading : QString(), 0});
    m_at = m_trail.size() - 1;
    showPlace(m_trail.last());
    if (!m_search->hasFocus() && !m_list->hasFocus())
        m_text->setFocus(Qt::OtherFocusReason);
}

/// Where the reader is now, for coming back.
void HelpWindow::remember()
{
    if (m_at >= 0 && m_at < m_trail.size())
        m_trail[m_at].scroll = m_text->verticalScrollBar()->value();
}

void HelpWindow::go(int step)
{
    if (m_at + step < 0 || m_at + step >= m_trail.size())
        return;
    remember();
    m_at += step;
    showPlace(m_trail[m_at]);
}

void HelpWindow::showPlace(const Place &place)
{
    const HelpPage &page = *m_pages.page(place.page);
    m_page = page.id;
    m_heading = place.heading;
    setWindowTitle(tr("帮助 — %1").arg(page.title));
    const QString note = tr("这一页还没有译文，下面是中文。");
    fillHelpDocument(*m_text->document(),
                     page.inChinese ? QStringLiteral("*%1*\n\n%2").arg(note, page.markdown)
                                    : page.markdown,
                     lookOf(this));
    m_text->moveCursor(QTextCursor::Start);
    const int at =
        place.heading.isEmpty() ? -1 : headingPosition(*m_text->document(), place.heading);
    if (at >= 0) {
        QTextCursor cursor(m_text->document());
        cursor.setPosition(at);
        m_text->setTextCursor(cursor);
        const QRectF block =
            m_text->document()->documentLayout()->blockBoundingRect(cursor.block());
        m_text->verticalScrollBar()->setValue(static_cast<int>(block.top()) - lookOf(this).px(12));
    } else {
        m_text->verticalScrollBar()->setValue(place.scroll);
    }
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_trail.size());
    if (m_search->text().simplified().isEmpty())
        listContents();
    if (m_findBar->isVisible())
        findOnPage(false);
}

void HelpWindow::follow(const QUrl &link)
{
    if (link.scheme() == u"page")
        open(link.path(), link.fragment(QUrl::FullyDecoded));
}

void HelpWindow::listContents()
{
    m_list->clear();
    for (const HelpPage &page : m_pages.all()) {
        auto *item = new QListWidgetItem(page.title, m_list);
        item->setData(pageRole, page.id);
        if (page.id == m_page)
            m_list->setCurrentItem(item);
    }
}

void HelpWindow::listHits(const QString &words)
{
    m_list->clear();
    for (const HelpHit &hit : m_pages.search(words)) {
        auto *item = new QListWidgetItem(
            hit.heading.isEmpty() ? hit.title
                                  : QStringLiteral("%1 › %2").arg(hit.title, hit.heading),
            m_list);
        item->setData(pageRole, hit.page);
        item->setData(headingRole, hit.heading);
        item->setData(excerptRole, hit.excerpt);
        item->setToolTip(hit.excerpt);
    }
    if (m_list->count() == 0) {
        auto *none = new QListWidgetItem(tr("没有找到“%1”").arg(words.simplified()), m_list);
        none->setFlags(Qt::NoItemFlags);
    } else {
        m_list->setCurrentRow(0);
    }
}

void HelpWindow::openRow()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (item && item->flags() & Qt::ItemIsEnabled)
        open(item->data(pageRole).toString(), item->data(headingRole).toString());
}

void HelpWindow::showFindBar(bool shown)
{
    m_findBar->setVisible(shown);
    if (!shown) {
        m_text->setExtraSelections({});
        m_text->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (const QString chosen = m_text->textCursor().selectedText(); !chosen.isEmpty())
        m_find->setText(chosen);
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
    findOnPage(false);
}

void HelpWindow::findOnPage(bool backward)
{
    const QString words = m_find->text();
    QList<QTextEdit::ExtraSelection> marks;
    const QTextDocument &document = *m_text->document();
    QTextCursor at(m_text->document());
    while (!words.isEmpty() && !(at = document.find(words, at)).isNull()) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = at;
        mark.format.setBackground(lookOf(this).palette.watchSoft);
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
    m_found->setText(words.isEmpty()   ? QString()
                     : marks.isEmpty() ? tr("本页没有“%1”").arg(words)
                                       : tr("本页 %1 处").arg(marks.size()));
    if (marks.isEmpty())
        return;
    const QTextDocument::FindFlags way =
        backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    QTextCursor next = document.find(words, m_text->textCursor(), way);
    if (next.isNull())
        next = backward ? marks.last().cursor : marks.first().cursor;
    m_text->setTextCursor(next);
}

void HelpWindow::print()
{
    const HelpPage *page = m_pages.page(m_page);
    QPrinter printer(QPrinter::HighResolution);
    if (!page || !m_prompt.choosePrinter(this, printer))
        return;
    // On paper always dark on white, whatever the screen shows.
    Look paper;
    paper.palette = lookPalette(LookTheme::Light);
    QTextDocument document;
    fillHelpDocument(document, page->markdown, paper);
    document.print(&printer);
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_find->hasFocus()) {
        findOnPage(event->modifiers() & Qt::ShiftModifier);
    } else if (event->key() == Qt::Key_Down && m_search->hasFocus()) {
        m_list->setFocus(Qt::OtherFocusReason);
    } else if (event->key() == Qt::Key_Escape) {
        if (m_findBar->isVisible())
            showFindBar(false);
        else if (!m_search->text().isEmpty())
            m_search->clear();
        else
            close();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void HelpWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // 字号 or theme is another now.
    if (event->type() == QEvent::StyleChange && m_at >= 0) {
        remember();
        showPlace(m_trail[m_at]);
    }
}

} // namespace peiyu
