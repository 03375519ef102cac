#pragma once
/// Who a request went through: 企业 › 首问 › 主办 + 协办, as chips that wrap. Who has it now is
/// marked.
/// Thread: GUI.

#include "services/requestservice.h"

#include <QWidget>

namespace peiyu {

class DispatchChain final : public QWidget
{
    Q_OBJECT
public:
    explicit DispatchChain(const RequestFile &file, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Link
    {
        QString name;
        QString role;
        bool current = false;
        bool beside = false; ///< + instead of ›
    };
    struct Place
    {
        QRect chip;
        QPoint sign;
    };
    int chipWidth(const Link &link) const;
    QVector<Place> places(int width) const;

    QVector<Link> m_links;
};

} // namespace peiyu
