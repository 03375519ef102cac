#pragma once
// The import page in its window, as a person goes through it, and what it says.

#include "imports/countbar.h"
#include "imports/importpage.h"
#include "parts/banner.h"
#include "parts/datatable.h"
#include "parts/textlabel.h"
#include "services/importing.h"
#include "support/firms.h"
#include "support/windowkit.h"

#include <QAction>
#include <QComboBox>

namespace peiyu {

class ImportWizard
{
public:
    explicit ImportWizard(TestBase &base, const std::optional<Actor> &actor = {}) : kit(base, actor)
    {
        kit.window().openPage(QStringLiteral("import"));
        kit.settle();
    }

    ImportPage &page()
    {
        auto *shown = qobject_cast<ImportPage *>(kit.page());
        REQUIRE(shown);
        return *shown;
    }
    /// Ctrl+O, and the file is chosen.
    void choose(const QString &path)
    {
        kit.prompt.files.append(path);
        kit.press(Qt::Key_O, Qt::ControlModifier);
        kit.settle();
    }
    void goOn()
    {
        kit.press(Qt::Key_Return, Qt::ControlModifier);
        kit.settle();
    }
    /// By the button: after a list was open the offscreen platform leaves the keyboard to it.
    void press(const char *name)
    {
        action(name).trigger();
        kit.settle();
    }
    QAction &action(const char *name)
    {
        auto *found = page().findChild<QAction *>(QLatin1String(name));
        REQUIRE(found);
        return *found;
    }
    int count(const char *tile) { return kit.find<CountTile>(tile).count(); }
    DataTable &rows() { return kit.find<DataTable>("importCheck"); }
    /// A choice as the mouse makes it.
    void pick(const char *name, int index)
    {
        auto &combo = kit.find<QComboBox>(name);
        REQUIRE(index >= 0);
        combo.setCurrentIndex(index);
        emit combo.activated(index);
        kit.settle();
    }
    /// What a banner says; empty while it is not shown.
    QString sentence(const char *name)
    {
        auto &banner = kit.find<Banner>(name);
        if (!banner.isVisible())
            return {};
        QString all;
        for (const TextLabel *label : banner.findChildren<TextLabel *>())
            all += label->text();
        return all;
    }
    QString fault() { return sentence("importFault"); }

    WindowKit kit;
};

/// Rows of a table that are not deleted.
inline qint64 rowsOf(const TestBase &base, const QString &table)
{
    return number(base.connection(),
                  QStringLiteral("SELECT COUNT(*) AS n FROM %1 WHERE deleted = 0").arg(table));
}

} // namespace peiyu
