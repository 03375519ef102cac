#pragma once
/// The find box of the top bar: any part of a name, code tail or initials, number or title of a
/// request; up to eight firms and three requests below while typing, Enter opens the chosen one,
/// without a choice the whole list of firms.
/// Thread: GUI.

#include "domain/listquery.h"
#include "domain/requestquery.h"
#include "shell/pagecontext.h"

#include <QLineEdit>
#include <QTimer>

class QListWidget;

namespace peiyu {

class FindBox final : public QLineEdit
{
    Q_OBJECT
public:
    explicit FindBox(QWidget *parent = nullptr);

    void setContext(const PageContext &context);

signals:
    void listRequested(const QString &words);
    void firmRequested(const peiyu::EnterpriseId &id);
    void requestRequested(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search();
    struct Found
    {
        QVector<EnterpriseRow> rows;
        qsizetype total = 0; ///< at most mostCounted
        QVector<RequestRow> requests;
    };
    static Result<Found> look(const JobContext &context, const ListQuery &query);
    void showFound(const Found &found);
    void accept();

    std::unique_ptr<PageContext> m_context;
    QTimer m_delay{this};
    QListWidget *m_found;
    Cancellation m_running;
    QString m_asked;
    QString m_listed; ///< the words the list answers
};

} // namespace peiyu
