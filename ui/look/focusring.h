#pragma once
/// One ring that follows the focus through all windows: for fields always, for everything else
/// when the focus came by keyboard. Views, tabs and charts draw their own inset.
/// Thread: GUI.

#include <QFocusFrame>
#include <QObject>
#include <QPointer>

namespace peiyu {

/// Set to false on a widget that shows its focus itself.
inline constexpr const char *focusRingProperty = "focusRing";

class FocusRing final : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QObject *parent);
    ~FocusRing() override;

    /// The widget that wears the ring now.
    QWidget *ringed() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *widget, Qt::FocusReason reason);

    QPointer<QFocusFrame> m_frame; ///< dies with the window it lies in
};

} // namespace peiyu
