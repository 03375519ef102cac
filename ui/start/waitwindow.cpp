#include "start/waitwindow.h"

#include "look/look.h"
#include "parts/textlabel.h"

#include <QCloseEvent>
#include <QVBoxLayout>

namespace peiyu {

namespace {
constexpr int windowWidth = 480;
constexpr int margin = 32;
} // namespace

WaitWindow::WaitWindow(const QString &sentence, QWidget *parent) : QWidget(parent, Qt::Window)
{
    const Look &look = lookOf(this);
    setObjectName(QStringLiteral("waitWindow"));
    setWindowTitle(tr("培育库"));
    setProperty("ground", QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(look.px(windowWidth));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(margin), look.px(margin), look.px(margin), look.px(margin));
    auto *words = new TextLabel(sentence, FontRole::Body);
    words->setWordWrap(true);
    column->addWidget(words);
}

void WaitWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
}

} // namespace peiyu
