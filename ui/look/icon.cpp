#include "look/icon.h"

#include "foundation/ensure.h"
#include "look/lookresources.h"

#include <QColor>
#include <QDir>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

namespace peiyu {

namespace {

/// Draws the drawing made for that size in one colour, sharp at every device scale.
class TintedIconEngine final : public QIconEngine
{
public:
    TintedIconEngine(QString name, const QColor &colour) : m_name(std::move(name)), m_colour(colour)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    /// Square, so that a high or wide place does not stretch the drawing.
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const int side = std::min(size.width(), size.height());
        return {side, side};
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // 22 px drawings are for empty states; everything smaller uses the 16 px ones.
        const int design = size.height() / scale >= 20 ? 22 : 16;
        const QString wanted = QStringLiteral(":/icons/%1/%2.svg").arg(design).arg(m_name);
        QSvgRenderer drawing(
            QFile::exists(wanted) ? wanted : QStringLiteral(":/icons/16/%1.svg").arg(m_name));
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        drawing.render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(picture.rect(), mode == QIcon::Disabled ? disabledColour() : m_colour);
        return picture;
    }

    QIconEngine *clone() const override { return new TintedIconEngine(m_name, m_colour); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    static QColor disabledColour()
    {
        return QGuiApplication::palette().color(QPalette::Disabled, QPalette::ButtonText);
    }

    QString m_name;
    QColor m_colour;
};

} // namespace

QIcon icon(const QString &name, const QColor &colour)
{
    loadLookResources();
    PEIYU_ENSURE(QFile::exists(QStringLiteral(":/icons/16/%1.svg").arg(name)), return {});
    return QIcon(new TintedIconEngine(name, colour));
}

QStringList iconNames()
{
    loadLookResources();
    QStringList names;
    for (const QString &file : QDir(QStringLiteral(":/icons/16")).entryList())
        names.append(file.chopped(4));
    return names;
}

} // namespace peiyu
