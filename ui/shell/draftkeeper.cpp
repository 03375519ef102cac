#include "shell/draftkeeper.h"

#include "domain/displaytext.h"
#include "services/draftservice.h"

namespace peiyu {

namespace {

constexpr int everyMs = 3000;

/// No answer is given to it: a job says Result<T>.
struct Nothing
{
};

} // namespace

DraftKeeper::DraftKeeper(const PageContext &context, std::function<QJsonArray()> typed,
                         QObject *parent)
    : QObject(parent), m_context(context), m_typed(std::move(typed))
{
    setObjectName(QStringLiteral("draftKeeper"));
    m_timer.setInterval(everyMs);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::keepNow);
    m_timer.start();
}

std::optional<FormDraft> DraftKeeper::open(const QString &form)
{
    if (form != m_form)
        keepNow();
    m_form = form;
    m_kept = {};
    m_offered = false;
    if (form.isEmpty() || !m_context.gate.isOpen(Action::ReadFirms))
        return std::nullopt;
    const auto found = DraftService::find(m_context.reading, form);
    if (!found || !*found)
        return std::nullopt;
    m_kept = (*found)->content;
    m_offered = true;
    return *found;
}

void DraftKeeper::keepNow()
{
    if (m_form.isEmpty() || m_offered || m_writing || !m_context.gate.isOpen(Action::ReadFirms))
        return;
    const QJsonArray typed = m_typed();
    if (typed == m_kept)
        return;
    m_kept = typed;
    if (typed.isEmpty()) {
        forget(m_form);
        return;
    }
    m_writing = true;
    m_context.runner.write<Nothing>(
        this,
        [form = m_form, typed](JobContext &job) -> Result<Nothing> {
            PEIYU_CHECK(DraftService::keep(job, form, typed));
            return Nothing();
        },
        [this](const Result<Nothing> &) { m_writing = false; });
}

void DraftKeeper::drop()
{
    if (!m_kept.isEmpty())
        forget(m_form);
    m_offered = false;
    m_kept = {};
}

void DraftKeeper::discard()
{
    drop();
    m_form.clear();
}

/// Also when the form is gone by then.
void DraftKeeper::forget(const QString &form)
{
    if (form.isEmpty() || !m_context.gate.isOpen(Action::ReadFirms))
        return;
    m_context.runner.write<Nothing>(
        nullptr,
        [form](JobContext &job) -> Result<Nothing> {
            PEIYU_CHECK(DraftService::discard(job, form));
            return Nothing();
        },
        [](const Result<Nothing> &) {});
}

QString keptText(const FormDraft &draft, QDate today)
{
    const QDateTime kept = draft.keptAt.toLocalTime();
    const QString time = kept.time().toString(QStringLiteral("HH:mm"));
    return DraftKeeper::tr("上次没有保存的内容（%1）")
        .arg(kept.date() == today
                 ? time
                 : QStringLiteral("%1 %2").arg(dateText(kept.date()), time)); // format
}

} // namespace peiyu
