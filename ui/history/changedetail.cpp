#include "history/changedetail.h"

#include "domain/changetext.h"
#include "domain/displaytext.h"
#include "enterprises/factgrid.h"
#include "items/changehistorymodel.h"
#include "look/look.h"
#include "parts/actionbutton.h"
#include "parts/previewpane.h"
#include "services/permission.h"

#include <QAction>
#include <QResizeEvent>
#include <QTextBrowser>

#include <cmath>

namespace peiyu {

namespace {

constexpr int labelWidth = 60;
constexpr int sectionPadding = 25; // both sides and the pane's edge
/// A label and the gap behind it, in signs of the small font: as wide as the facts above.
constexpr int labelSigns = 6;

QString ink(const QColor &colour, const QString &html)
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(colour.name(), html);
}

/// Words of the user as they were written, line by line.
QString safe(const QString &words)
{
    return words.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

/// The words of up to 200 records as high as they are: the pane scrolls. Laid out once for a width,
/// which a label does several times.
class RecordsText final : public QTextBrowser
{
public:
    RecordsText(int width, const QString &html)
    {
        setObjectName(QStringLiteral("changeRecords"));
        setProperty("bare", true);
        setFrameShape(QFrame::NoFrame);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setOpenLinks(false);
        setTabChangesFocus(true);
        viewport()->setAutoFillBackground(false);
        setFont(lookOf(this).font(FontRole::Body));
        document()->setDocumentMargin(0);
        resize(width, height());
        setHtml(html);
        fit();
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QTextBrowser::resizeEvent(event);
        if (event->size().width() != event->oldSize().width())
            fit();
    }

private:
    void fit() { setFixedHeight(static_cast<int>(std::ceil(document()->size().height()))); }
};

} // namespace

ChangeDetail::ChangeDetail(const PageContext &context, PreviewPane *pane, DetailScope scope,
                           QWidget *page)
    : QObject(page),
      m_context(context),
      m_pane(pane),
      m_scope(scope),
      m_undo(new QAction(tr("撤销这次变更"), this)),
      m_open(new QAction(tr("打开企业"), this))
{
    m_undo->setObjectName(QStringLiteral("revertChange"));
    m_undo->setShortcut(QKeySequence(QStringLiteral("Z")));
    m_undo->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page->addAction(m_undo);
    m_pane->addAction(m_undo);
    m_open->setObjectName(QStringLiteral("openChangedFirm"));
    if (scope == DetailScope::AllRecords)
        m_pane->addAction(m_open);
    connect(m_undo, &QAction::triggered, this, &ChangeDetail::undo);
    connect(m_open, &QAction::triggered, this, [this] {
        if (const EnterpriseId id = firm(); !id.isEmpty())
            m_context.navigator.openFirm(id);
    });
    connect(&context.gate, &EditGate::changed, this, &ChangeDetail::applyGate);
    clear({});
}

EnterpriseId ChangeDetail::firm() const
{
    return m_shown ? m_shown->onlyFirm() : EnterpriseId();
}

void ChangeDetail::clear(const QString &title)
{
    m_shown.reset();
    m_pane->clear();
    m_pane->setTitle(title);
    applyGate();
}

void ChangeDetail::showHead(const ChangeSetEntry &entry)
{
    if (m_shown && m_shown->entry.id == entry.id)
        return; // the same set after a change: what is shown stays until the new words are here
    clear(entry.title);
}

void ChangeDetail::show(const ChangeDetails &details)
{
    m_shown = details;
    m_pane->clear();
    m_pane->setTitle(details.entry.title);
    showFacts(details);
    auto *records = new RecordsText(m_pane->width() - sectionPadding, recordsHtml(details));
    records->setAccessibleName(tr("改了什么"));
    connect(
        records, &QTextBrowser::anchorClicked, this,
        [this](const QUrl &link) { followLink(link.toString()); }, Qt::QueuedConnection);
    m_pane->addSection(tr("改了什么"), records);
    applyGate();
}

void ChangeDetail::showFacts(const ChangeDetails &details)
{
    const ChangeSetEntry &entry = details.entry;
    auto *facts = new FactGrid(1, labelWidth);
    facts->add(tr("时间"), momentText(entry.at));
    facts->add(tr("谁"), tr("%1（%2）").arg(entry.actorName, roleText(entry.role)));
    facts->add(tr("方式"), changeKindText(entry.kind));
    if (!entry.reason.isEmpty())
        facts->add(tr("原因"), entry.reason);
    facts->add(tr("涉及"),
               entry.records == 0 ? tr("没有改动数据") : changedCountsText(details.counts));
    if (entry.undone)
        facts->add(tr("状态"), tr("已撤销"), &LookPalette::text3);
    else if (ChangeHistoryService::undoRefusal(entry).isEmpty())
        facts->add(tr("撤销后"), undoConsequenceText(details.counts))
            ->setObjectName(QStringLiteral("undoConsequence"));
    m_pane->addSection({}, facts);
}

QString ChangeDetail::recordsHtml(const ChangeDetails &details) const
{
    const LookPalette &look = lookOf(m_pane).palette;
    if (details.items.isEmpty())
        return ink(look.text3, tr("这次只记下了一件事，没有改动数据。").toHtmlEscaped());
    const ValueNamer namer = details.namer();
    QString html;
    if (const qint64 rest = details.entry.records - details.items.size(); rest > 0) {
        const QString words = m_scope == DetailScope::OneFirm
                                  ? tr("这次变更共 %1 条记录，这里只列与本企业有关的 %2 条。")
                                  : tr("这次变更共 %1 条记录，这里列出前 %2 条。");
        html += QStringLiteral("<p style=\"margin:0 0 6px 0\">%1</p>")
                    .arg(ink(look.text3, words.arg(countText(details.entry.records),
                                                   countText(details.items.size()))));
    }
    for (const NamedChange &item : details.items) {
        QString head = changedOpText(item.op) + changedRecordText(item.entity);
        head = ink(look.text2, head.toHtmlEscaped());
        QString name = safe(item.name);
        if (!item.firm.isEmpty() && !name.isEmpty())
            name = QStringLiteral("<a style=\"color:%1;text-decoration:none\" href=\"%2\">%3</a>")
                       .arg(look.accent.name(), item.firm.value(), name);
        if (m_scope == DetailScope::AllRecords && !name.isEmpty())
            head = name + QStringLiteral("　") + head;
        html += QStringLiteral("<p style=\"margin:4px 0 0 0\"><b>%1</b></p>").arg(head);
        html += fieldsHtml(item, namer);
    }
    return html;
}

QString ChangeDetail::fieldsHtml(const NamedChange &item, const ValueNamer &namer) const
{
    const LookPalette &look = lookOf(m_pane).palette;
    const QVector<ChangedField> fields = changedFields(item, namer);
    if (fields.isEmpty())
        return ink(look.text3, tr("没有可见的内容变动").toHtmlEscaped());
    // Lines, not a table: of 200 records a table takes seconds to lay out.
    const int small = lookOf(m_pane).font(FontRole::Small).pixelSize();
    QString html;
    for (const ChangedField &field : fields) {
        QString value = safe(field.after);
        if (item.op == ChangeOp::Update)
            value = ink(look.text3, safe(field.before)) + QStringLiteral(" → ") + value;
        else if (item.op == ChangeOp::Delete)
            value = QStringLiteral("<s>%1</s>").arg(ink(look.text3, safe(field.before)));
        const QString label = field.label.leftJustified(labelSigns, QChar(0x3000));
        html +=
            QStringLiteral("<p style=\"margin:0 0 0 %1px;text-indent:-%1px;white-space:pre-wrap\">"
                           "<span style=\"font-size:%2px;color:%3\">%4</span>%5</p>")
                .arg(labelSigns * small)
                .arg(small)
                .arg(look.text3.name(), safe(label), value);
    }
    return html;
}

void ChangeDetail::followLink(const QString &link)
{
    m_context.navigator.openFirm(EnterpriseId(link));
}

void ChangeDetail::applyGate()
{
    QString refusal =
        m_shown ? ChangeHistoryService::undoRefusal(m_shown->entry) : tr("先在列表中选中一次变更");
    if (m_shown && refusal.isEmpty()) {
        Scope whose;
        whose.maker = m_shown->entry.actor;
        if (const auto mine = requirePermission(m_context.reading, Action::Undo, whose); !mine)
            refusal = mine.error().text;
    }
    const QString missing = m_undoing ? tr("正在撤销，请稍候") : refusal;
    m_context.gate.apply(m_undo, missing.isEmpty(), missing, Action::Undo);
    m_open->setEnabled(!firm().isEmpty());
    m_open->setToolTip(firm().isEmpty() ? tr("这次变更不是只涉及一家企业，点企业名称可以打开")
                                        : tr("打开这家企业的档案"));
}

void ChangeDetail::undo()
{
    if (!m_shown || !m_undo->isEnabled())
        return;
    const ChangeSetEntry entry = m_shown->entry;
    if (!m_context.prompt.confirm(
            m_pane->window(),
            tr("撤销“%1”？涉及的 %2 条记录会回到之前的样子：%3。之后还可以在变更史中重做。")
                .arg(entry.title, countText(entry.records), undoConsequenceText(m_shown->counts)),
            tr("撤销")))
        return;
    m_undoing = true;
    applyGate();
    m_context.runner.write<Saved>(
        this,
        [id = entry.id](JobContext &context) { return ChangeHistoryService::revert(context, id); },
        [this](const Result<Saved> &saved) {
            m_undoing = false;
            applyGate();
            if (saved)
                m_context.navigator.saved(saved->changes);
            else
                m_context.navigator.failed(saved.error());
        });
}

} // namespace peiyu
