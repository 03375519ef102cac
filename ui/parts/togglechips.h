#pragma once
/// Words that can each be on or off, with how many there are of each; the first stands for all of
/// them and turns the others off. They wrap where the row is short. ← and → walk, Enter and Space
/// turn one.
/// Thread: GUI.

#include "parts/pressable.h"

#include <QSet>
#include <QVector>
#include <QWidget>

namespace peiyu {

/// One of them: ground and edge of a chosen condition while it is on.
class ToggleChip final : public Pressable
{
    Q_OBJECT
public:
    explicit ToggleChip(const QString &text, QWidget *parent = nullptr);

    void setCount(qint64 count);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_count;
};

class ToggleChips final : public QWidget
{
    Q_OBJECT
public:
    struct Choice
    {
        QString id;
        QString text;
        qint64 count = 0;
    };

    explicit ToggleChips(const QString &all, QWidget *parent = nullptr);

    /// Those with none are left out unless they are on. Objects are called `toggle_<id>`,
    /// `toggle_all`.
    void setChoices(const QVector<Choice> &choices, qint64 all);
    /// Which are on; empty: all.
    QSet<QString> chosen() const { return m_chosen; }
    void clear();

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place(width, false); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ToggleChip *add(const QString &id, const QString &text);
    /// The height of all rows in that width.
    int place(int width, bool move) const;
    void showState();

    ToggleChip *m_all = nullptr;
    QVector<ToggleChip *> m_chips; ///< with the one for all, as they stand
    QStringList m_ids;
    QSet<QString> m_chosen;
};

} // namespace peiyu
