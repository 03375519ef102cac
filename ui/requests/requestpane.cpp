#include "requests/requestpane.h"

#include "domain/requesttext.h"
#include "enterprises/factgrid.h"
#include "look/look.h"
#include "parts/actionbar.h"
#include "parts/actionbutton.h"
#include "parts/linkbutton.h"
#include "parts/previewpane.h"
#include "requests/dispatchchain.h"
#include "requests/requestsections.h"
#include "services/calendarservice.h"
#include "shell/attachmentpanel.h"
#include "shell/draftkeeper.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace peiyu {

namespace {

constexpr int delayMs = 40;
constexpr int answerHeight = 48;
constexpr int padding = 12;
constexpr int filesHeight = 104;
const QString answerForm = QStringLiteral("answer:%1");
/// Below it the pane lies under the list, and the course matters more than the box.
constexpr int lowHeight = 240;

class AnswerBox final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const LookPalette &p = lookOf(this).palette;
        QPainter painter(this);
        painter.fillRect(rect(), p.page);
        painter.fillRect(QRect(0, 0, width(), 1), p.lineStrong);
    }
};

} // namespace

RequestPane::RequestPane(const PageContext &context, RequestActions &actions, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_actions(actions),
      m_keeper(new DraftKeeper(
          context, [this] { return typedAnswer(); }, this)),
      m_keptLine(new QWidget),
      m_keptWords(new TextLabel({}, FontRole::Small, &LookPalette::text2)),
      m_pane(new PreviewPane),
      m_answerBox(new AnswerBox),
      m_answer(new QPlainTextEdit),
      m_result(new QComboBox),
      m_submit(new QAction(tr("答复企业"), this)),
      m_column(new QVBoxLayout(this)),
      m_bar(new ActionBar)
{
    setObjectName(QStringLiteral("requestPane"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_pane, 1);
    makeAnswerBox();
    m_column->addWidget(m_answerBox);
    m_bar->setObjectName(QStringLiteral("requestActions"));
    m_column->addWidget(m_bar);
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    connect(&m_delay, &QTimer::timeout, this, &RequestPane::read);
    connect(&m_actions, &RequestActions::changed, this, &RequestPane::showActions);
    connect(&m_actions, &RequestActions::answerWanted, this,
            [this] { m_answer->setFocus(Qt::ShortcutFocusReason); });
    showActions();
}

void RequestPane::makeAnswerBox()
{
    const Look &look = lookOf(this);
    auto *column = new QVBoxLayout(m_answerBox);
    column->setContentsMargins(padding, 8, padding, 8);
    column->setSpacing(6);
    m_answer->setObjectName(QStringLiteral("answerText"));
    m_answer->setPlaceholderText(tr("答复企业，Ctrl+Enter 提交"));
    m_answer->setAccessibleName(tr("答复企业"));
    m_answer->setTabChangesFocus(true);
    m_answer->setFixedHeight(look.px(answerHeight));
    auto *kept = new QHBoxLayout(m_keptLine);
    kept->setContentsMargins(0, 0, 0, 0);
    m_keptWords->setObjectName(QStringLiteral("keptAnswer"));
    auto *drop = new LinkButton(tr("丢弃"));
    drop->setObjectName(QStringLiteral("dropAnswer"));
    connect(drop, &LinkButton::clicked, this, [this] {
        showKept({});
        m_answer->clear();
        m_keeper->keepNow();
        m_answer->setFocus(Qt::OtherFocusReason);
    });
    kept->addWidget(m_keptWords);
    kept->addWidget(drop);
    kept->addStretch(1);
    column->addWidget(m_keptLine);
    m_keptLine->hide();
    column->addWidget(m_answer);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    m_result->setObjectName(QStringLiteral("answerResult"));
    m_result->setAccessibleName(tr("办理结果"));
    for (const RequestResult one : allRequestResults)
        m_result->addItem(requestResultText(one));
    line->addWidget(new TextLabel(tr("结果"), FontRole::Small, &LookPalette::text2));
    line->addWidget(m_result);
    line->addStretch(1);
    m_submit->setObjectName(QStringLiteral("submitAnswer"));
    m_submit->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_submit->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_answerBox->addAction(m_submit);
    connect(m_submit, &QAction::triggered, this, &RequestPane::submit);
    line->addWidget(new ActionButton(m_submit, ButtonKind::Plain));
    column->addLayout(line);
    m_answerBox->hide();
}

void RequestPane::showRequest(const QString &id, const QString &place)
{
    if (id != m_id)
        keepDraft();
    m_id = id;
    m_place = place;
    m_delay.start();
}

void RequestPane::showNone(const QString &title)
{
    keepDraft();
    m_delay.stop();
    m_id.clear();
    m_pane->clear();
    m_pane->setTitle(title);
    m_pane->setPlace({});
    m_actions.setFile(std::nullopt);
    showAnswerBox();
}

void RequestPane::refresh()
{
    if (!m_id.isEmpty())
        m_delay.start();
}

void RequestPane::readNow()
{
    if (m_delay.isActive()) {
        m_delay.stop();
        read();
    }
}

void RequestPane::read()
{
    const auto file = RequestService::file(m_context.reading, m_id, m_context.asOf());
    m_pane->clear();
    if (!file) {
        m_pane->setTitle(tr("读不出这件诉求"));
        m_pane->setPlace({});
        m_pane->addSection({}, wrappedText(file.error().text, &LookPalette::text2));
        m_actions.setFile(std::nullopt);
    } else {
        fill(*file);
        m_actions.setFile(*file);
        if (file->request.state == RequestState::Answered)
            m_drafts.remove(m_id); // it was given
    }
    showAnswerBox();
}

void RequestPane::fill(const RequestFile &file)
{
    const QDate today = m_context.asOf();
    const auto calendar = CalendarService::calendar(m_context.reading);
    m_pane->setTitle(file.request.title.simplified());
    m_pane->setPlace(m_place);
    auto *number = new TextLabel(file.request.number, FontRole::Small, &LookPalette::text2);
    number->setObjectName(QStringLiteral("requestNumber"));
    number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    number->setFocusPolicy(Qt::NoFocus);
    m_pane->addBadge(number);
    auto *state = new StatusMark(requestFace(file));
    state->setObjectName(QStringLiteral("requestState"));
    state->setGround(true);
    m_pane->addBadge(state);
    if (const QDate wanted = supervisedUntil(file.supervisions, today); !wanted.isNull()) {
        const bool late = wanted < today;
        auto *mark = new StatusMark(
            {late ? StatusTone::Late : StatusTone::Watch, supervisionWord(wanted, today), late});
        mark->setObjectName(QStringLiteral("requestSupervised"));
        mark->setGround(true);
        m_pane->addBadge(mark);
    }
    m_pane->addSection({}, firmLine(file));
    m_pane->addSection({}, clocksSection(file, calendar.value_or(WorkingCalendar()), today));
    m_pane->addSection(tr("转办链"), new DispatchChain(file));
    if (QWidget *answered = answerSection(file))
        m_pane->addSection(tr("答复"), answered);
    if (QWidget *supervised = supervisionSection(file, today))
        m_pane->addSection(tr("督办单"), supervised);
    m_pane->addSection(tr("诉求"), askedSection(file));
    auto *files =
        new AttachmentPanel(m_context, AttachmentOwner{QStringLiteral("request"), file.request.id});
    files->setObjectName(QStringLiteral("requestFiles"));
    files->setFixedHeight(lookOf(this).px(filesHeight));
    m_pane->addSection(tr("佐证"), files);
    m_pane->addSection(tr("经过"), stepsSection(file));
}

QWidget *RequestPane::firmLine(const RequestFile &file)
{
    auto *place = new QWidget;
    auto *line = new QHBoxLayout(place);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto *firm = new LinkButton(file.firm);
    firm->setObjectName(QStringLiteral("requestFirmLink"));
    firm->setRole(FontRole::Body);
    connect(firm, &LinkButton::clicked, this,
            [this, id = file.request.enterprise] { m_context.navigator.openFirm(id); });
    line->addWidget(firm);
    line->addWidget(new TextLabel(file.townName, FontRole::Small, &LookPalette::text2));
    line->addStretch(1);
    return place;
}

void RequestPane::keepDraft()
{
    if (m_id.isEmpty() || m_answerBox->isHidden())
        return;
    const QString text = m_answer->toPlainText();
    if (text.trimmed().isEmpty())
        m_drafts.remove(m_id);
    else
        m_drafts.insert(m_id, text);
}

/// Of the request the keeper has open: the box may show another one by now.
QJsonArray RequestPane::typedAnswer()
{
    if (m_answer->property("request").toString() == m_id)
        keepDraft();
    for (auto one = m_drafts.cbegin(); one != m_drafts.cend(); ++one) {
        if (answerForm.arg(one.key()) == m_keeper->form())
            return {one.value()};
    }
    return {};
}

void RequestPane::showKept(const QString &words)
{
    m_keptWords->setText(words);
    m_keptLine->setVisible(!words.isEmpty());
}

void RequestPane::showAnswerBox()
{
    const QAction *answer = m_actions.actionOf(StepKind::Answered);
    const bool offered = answer->isEnabled() && height() >= lookOf(this).px(lowHeight);
    if (!m_answerBox->isHidden() && offered) {
        const QString before = m_answer->property("request").toString();
        if (before == m_id)
            return; // what is being typed stays
    }
    m_answerBox->setVisible(offered);
    showKept({});
    const auto found = m_keeper->open(answer->isEnabled() ? answerForm.arg(m_id) : QString());
    m_keeper->take(); // it comes back by itself
    if (found && !m_drafts.contains(m_id)) {
        m_drafts.insert(m_id, found->content.at(0).toString());
        showKept(keptText(*found, m_context.asOf()));
    }
    m_answer->setProperty("request", m_id);
    m_answer->setPlainText(m_drafts.value(m_id));
    m_result->setCurrentIndex(0);
}

void RequestPane::submit()
{
    readNow();
    const QString text = m_answer->toPlainText().trimmed();
    if (text.isEmpty()) {
        m_context.navigator.failed(
            Error{ErrorCode::Validation, tr("请先在答复框里写明怎样答复企业，再提交。"), {}, {}});
        m_answer->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_drafts.insert(m_id, text); // kept until it is written
    m_actions.answer(text, allRequestResults.at(static_cast<size_t>(m_result->currentIndex())));
}

void RequestPane::showActions()
{
    const QVector<QAction *> order = m_actions.offered();
    if (order == m_order)
        return;
    m_order = order;
    m_bar->setActions(order);
}

void RequestPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    keepDraft();
    showAnswerBox();
}

} // namespace peiyu
