#pragma once
/// Stands in for the window of a base while another takes its place: what is being done.
/// Cannot be closed: it goes by itself.
/// Thread: GUI.

#include <QWidget>

namespace peiyu {

class WaitWindow final : public QWidget
{
    Q_OBJECT
public:
    explicit WaitWindow(const QString &sentence, QWidget *parent = nullptr);

protected:
    void closeEvent(QCloseEvent *event) override;
};

} // namespace peiyu
