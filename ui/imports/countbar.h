#pragma once
/// The counts of a dry run, each a filter of the rows below: 新增, 更新, 未变, 重复, 待确认, 错误,
/// 有提示, and 已更正 where there are any. The digits 1…9 and 0 choose them.
/// Thread: GUI.

#include "items/importrowmodel.h"
#include "parts/pressable.h"
#include "parts/statusmark.h"

#include <QVector>

namespace peiyu {

/// The shape and word of an outcome; in no list it is told by colour alone.
StatusFace outcomeFace(RowOutcome outcome);

class CountTile final : public Pressable
{
    Q_OBJECT
public:
    explicit CountTile(ImportFilter filter, QWidget *parent = nullptr);

    ImportFilter filter() const { return m_filter; }
    void setCount(int count);
    int count() const { return m_count; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int lineWidth() const;

    ImportFilter m_filter;
    int m_count = 0;
};

class CountBar final : public QWidget
{
    Q_OBJECT
public:
    explicit CountBar(QWidget *parent = nullptr);

    void setCounts(const ImportRowModel &rows);
    void setCurrent(ImportFilter filter);
    CountTile *tile(ImportFilter filter) const;

signals:
    void filterChosen(peiyu::ImportFilter filter);

private:
    QVector<CountTile *> m_tiles;
};

} // namespace peiyu
