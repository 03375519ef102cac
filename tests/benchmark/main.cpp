// peiyuku-bench [P1 P2 …] [--n 10k|100k|1M]: how fast, against a reference of the same run.
// One JSON line per measure; what is made once lies in the temporary folder.

#include "measures.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstdio>

using namespace peiyu;

namespace {

struct Named
{
    const char *name;
    void (*measure)(int firms);
};

constexpr Named measures[] = {
    {"P1", measureImport},       {"P2", measureFind},   {"P3", measureList},
    {"P4", measureBoard},        {"P5", measureStart},  {"P8", measureSave},
    {"P11", measureCorrectness}, {"P12", measureToday}, {"P13", measureMonitoring}};

/// "10k", "1M", "2500"; 0 for what is no number.
int numberFrom(QString text)
{
    int scale = 1;
    if (text.endsWith(u'k') || text.endsWith(u'M')) {
        scale = text.endsWith(u'k') ? 1000 : 1'000'000;
        text.chop(1);
    }
    return text.toInt() * scale;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList wanted = QCoreApplication::arguments().mid(1);
    int firms = 10'000;
    if (const qsizetype at = wanted.indexOf(QLatin1String("--n")); at >= 0) {
        firms = numberFrom(wanted.value(at + 1));
        wanted.remove(at, std::min<qsizetype>(2, wanted.size() - at));
    }
    bool known = firms > 0;
    for (const QString &name : wanted)
        known =
            known && std::any_of(std::begin(measures), std::end(measures),
                                 [&](const Named &one) { return name == QLatin1String(one.name); });
    if (!known) {
        std::fputs("peiyuku-bench [P1 P2 P3 P4 P5 P8 P11 P12 P13] [--n 10k|100k|1M]\n", stderr);
        return 2;
    }
    for (const Named &one : measures) {
        if (wanted.isEmpty() || wanted.contains(QLatin1String(one.name)))
            one.measure(firms);
    }
    return 0;
}
