#include "requests/dispatchchain.h"

#include "look/controlpainting.h"
#include "look/look.h"

#include <QPainter>

namespace peiyu {

namespace {
constexpr int chipHeight = 24;
constexpr int padding = 7;
constexpr int roleGap = 4;
constexpr int signRoom = 18;
constexpr int lineGap = 6;
} // namespace

DispatchChain::DispatchChain(const RequestFile &file, QWidget *parent) : QWidget(parent)
{
    const Request &request = file.request;
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_links.append({tr("企业"), {}, request.state == RequestState::Reviewed, false});
    const bool atOffice = request.leadUnit.isEmpty() && isOpen(request.state);
    m_links.append({file.firstContactName.isEmpty() ? tr("科室") : file.firstContactName,
                    tr("首问"), atOffice, false});
    if (!file.specialistName.isEmpty() && file.specialistName != file.firstContactName)
        m_links.append({file.specialistName, tr("跟办"), false, false});
    const bool atUnit =
        request.state == RequestState::Dispatched || request.state == RequestState::Handling;
    if (!request.leadUnit.isEmpty())
        m_links.append({request.leadUnit, tr("主办"), atUnit, false});
    for (const QString &unit : request.coUnits)
        m_links.append({unit, tr("协办"), false, true});
    QStringList words;
    for (const Link &link : std::as_const(m_links))
        words.append(QStringLiteral("%1%2").arg(link.name, link.role));
    setAccessibleName(tr("转办链：%1").arg(words.join(tr("、"))));
    setToolTip(words.join(QStringLiteral(" › ")));
}

int DispatchChain::chipWidth(const Link &link) const
{
    const Look &look = lookOf(this);
    const QFontMetrics body(look.font(FontRole::Body, link.current));
    const QFontMetrics small(look.font(FontRole::Small));
    const int role = link.role.isEmpty() ? 0 : roleGap + small.horizontalAdvance(link.role);
    return 2 * padding + body.horizontalAdvance(link.name) + role;
}

QVector<DispatchChain::Place> DispatchChain::places(int width) const
{
    const Look &look = lookOf(this);
    const int height = look.px(chipHeight);
    QVector<Place> found;
    int x = 0;
    int y = 0;
    for (const Link &link : m_links) {
        const int room = std::min(chipWidth(link), std::max(width - signRoom, height));
        const int before = found.isEmpty() ? 0 : signRoom;
        if (x > 0 && x + before + room > width) {
            x = 0;
            y += height + lineGap;
        }
        found.append({QRect(x + before, y, room, height), QPoint(x, y)});
        x += before + room;
    }
    return found;
}

int DispatchChain::heightForWidth(int width) const
{
    return places(width).constLast().chip.bottom() + 1;
}

QSize DispatchChain::sizeHint() const
{
    const int usual = lookOf(this).px(340);
    return {usual, heightForWidth(usual)};
}

void DispatchChain::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(this);
    const LookPalette &p = look.palette;
    QPainter painter(this);
    const QVector<Place> all = places(width());
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Link &link = m_links[i];
        if (i > 0) {
            painter.setFont(look.font(FontRole::Body));
            painter.setPen(p.text3);
            painter.drawText(QRect(all[i].sign, QSize(signRoom, all[i].chip.height())),
                             Qt::AlignCenter,
                             link.beside ? QStringLiteral("+") : QStringLiteral("›"));
        }
        paintBox(painter, all[i].chip, link.current ? p.accentSoft : p.surface,
                 link.current ? p.accent : p.lineStrong, 2);
        QRect place = all[i].chip.adjusted(padding, 0, -padding, 0);
        painter.setFont(look.font(FontRole::Body, link.current));
        painter.setPen(p.text);
        const int role = QFontMetrics(look.font(FontRole::Small)).horizontalAdvance(link.role);
        const int room = link.role.isEmpty() ? place.width() : place.width() - role - roleGap;
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(link.name, Qt::ElideRight, room));
        painter.setFont(look.font(FontRole::Small));
        painter.setPen(p.text2);
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, link.role);
    }
}

} // namespace peiyu
