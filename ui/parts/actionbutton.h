#pragma once
/// A button that says what happens and prints its key: 保存 Ctrl+S. LookStyle draws it.
/// Thread: GUI.

#include "look/lookstyle.h"

#include <QKeySequence>
#include <QPushButton>

class QAction;

namespace peiyu {

class ActionButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit ActionButton(const QString &text, ButtonKind kind = ButtonKind::Plain,
                          QWidget *parent = nullptr);
    /// Follows the action: text, icon, key, tooltip, whether it may be used.
    explicit ActionButton(QAction *action, ButtonKind kind = ButtonKind::Plain,
                          QWidget *parent = nullptr);

    ButtonKind kind() const { return m_kind; }
    void setKind(ButtonKind kind);
    /// Printed only; the shortcut itself belongs to an action.
    void setPrintedKey(const QString &key);
    /// Where there is no room for the key it stands in the tooltip alone.
    void setKeyShown(bool shown);
    void setIconName(const QString &name);
    /// Shows how far the work is (正在导出 64%); Esc then asks to cancel. Empty: done.
    void setRunning(const QString &text);
    bool isRunning() const { return !m_running.isEmpty(); }
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void cancelRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void showTip();
    void follow(QAction *action);

    ButtonKind m_kind;
    QString m_iconName;
    QString m_running;
    QString m_restText;
    QString m_restKey;
    QString m_tip;
    bool m_shown = true;
    bool m_keyShown = true;
};

/// A key as it is printed: Enter, Ctrl+N.
QString keyText(const QKeySequence &key);

} // namespace peiyu
