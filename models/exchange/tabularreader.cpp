#include "exchange/tabularreader.h"

#include "exchange/csvreader.h"
#include "exchange/tablesniffer.h"
#include "exchange/xlsreader.h"
#include "exchange/xlsxreader.h"

#include <QCoreApplication>

namespace peiyu {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TabularReader)
};
} // namespace

int TabularReader::defaultSheet() const
{
    for (int i = 0; i < sheets().size(); ++i) {
        if (!sheets()[i].hidden)
            return i;
    }
    return 0;
}

Result<int> TabularReader::sheetNamed(const QString &name) const
{
    QStringList names;
    for (int i = 0; i < sheets().size(); ++i) {
        if (sheets()[i].name == name)
            return i;
        names.append(sheets()[i].name);
    }
    return failure(
        ErrorCode::NotFound,
        Text::tr("没有名为“%1”的工作表。这个文件里有：%2。").arg(name, names.join(u'、')));
}

Result<std::unique_ptr<TabularReader>> openTabular(const QString &path,
                                                   const TabularOptions &options)
{
    PEIYU_TRY(format, sniffTable(path, options));
    if (format == TableFormat::Xlsx)
        return XlsxReader::open(path, options);
    if (format == TableFormat::Xls)
        return XlsReader::open(path, options);
    return CsvReader::open(path, options);
}

} // namespace peiyu
