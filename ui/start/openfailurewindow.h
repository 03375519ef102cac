#pragma once
/// Shown instead of the main window when a base cannot be opened: what is wrong, which file, and
/// what can be done now.
/// Thread: GUI.

#include "foundation/result.h"

#include <QWidget>

namespace peiyu {

class OpenFailureWindow final : public QWidget
{
    Q_OBJECT
public:
    OpenFailureWindow(const QString &base, const Error &error, QWidget *parent = nullptr);

signals:
    void retryRequested();
    void readOnlyRequested();
    void openRequested();
    void restoreRequested();
    void rescueRequested();
    void startRequested();

private:
    void copyDetails();

    QString m_base;
    Error m_error;
};

} // namespace peiyu
