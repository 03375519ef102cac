#pragma once
/// A field that takes a firm by any part of its name, the tail of its code or its pinyin initials:
/// the best hit is marked while typing, Enter or Tab takes it. One's own firms come first.
/// Not here: looking for something else than a firm (FindBox).
/// Thread: GUI; hits come from a read job.

#include "domain/listquery.h"
#include "shell/pagecontext.h"

#include <QLineEdit>
#include <QTimer>

class QListWidget;

namespace peiyu {

class FirmField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit FirmField(const PageContext &context, QWidget *parent = nullptr);

    /// Empty until one is taken.
    const EnterpriseId &firm() const { return m_firm; }
    /// Taken already; typing looks for another one.
    void setFirm(const EnterpriseId &id, const QString &name);

signals:
    void firmChosen(const peiyu::EnterpriseId &id);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void edited();
    void search();
    void showFound(const QVector<EnterpriseRow> &rows);
    /// Takes the marked hit; one still being looked for is taken when it comes.
    void accept();
    void take(int row);

    PageContext m_context;
    QTimer m_delay{this};
    QListWidget *m_list;
    Cancellation m_running;
    QVector<EnterpriseRow> m_found;
    EnterpriseId m_firm;
    QString m_asked;
    bool m_searching = false;
    bool m_awaited = false; ///< Enter was pressed before the hits came
};

} // namespace peiyu
