#pragma once
/// A large button with an icon, what it does in bold, and a line that says what comes of it.
/// Thread: GUI.

#include "parts/pressable.h"

namespace peiyu {

class ChoiceButton final : public Pressable
{
    Q_OBJECT
public:
    ChoiceButton(const QString &iconName, const QString &title, const QString &note,
                 QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setNote(const QString &note);
    /// The one a newcomer most likely wants: in the accent.
    void setPrimary(bool primary);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void name();

    QString m_iconName;
    QString m_note;
    bool m_primary = false;
};

} // namespace peiyu
