#pragma once
// Table, empty list and preview of the gallery.

class QWidget;

namespace peiyu {

QWidget *tableSection();
QWidget *emptySection();
QWidget *previewSection();

} // namespace peiyu
