#pragma once
/// Small words in a frame that warn of how a figure is to be read.
/// Thread: GUI.

#include "look/look.h"

#include <QWidget>

namespace peiyu {

/// Draft: dashed. TargetYear: solid, dark. Sample: quiet. Missing: on the ground of 关注.
enum class BadgeKind { Draft, TargetYear, Sample, Missing };

int badgeWidth(const QString &words, const Look &look);
/// From the left of `place`, vertically centred.
void paintBadge(QPainter &painter, const QRect &place, BadgeKind kind, const QString &words,
                const Look &look);

class Badge : public QWidget
{
    Q_OBJECT

public:
    Badge(BadgeKind kind, const QString &words, QWidget *parent = nullptr);

    BadgeKind kind() const { return m_kind; }
    QString words() const { return m_words; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BadgeKind m_kind;
    QString m_words;
};

/// The document's own words (意见征求稿, 征求意见稿); its title and number are the tooltip.
class DraftBadge final : public Badge
{
    Q_OBJECT

public:
    DraftBadge(const QString &words, const QString &document, QWidget *parent = nullptr);
};

/// 目标年 2023: such a district stands apart.
class YearBadge final : public Badge
{
    Q_OBJECT

public:
    explicit YearBadge(int year, QWidget *parent = nullptr);
};

/// 示例数据, as long as a sample base is open.
class SampleTag final : public Badge
{
    Q_OBJECT

public:
    explicit SampleTag(QWidget *parent = nullptr);
};

} // namespace peiyu
