#include "reports/reportfile.h"

#include "exchange/docxwriter.h"
#include "exchange/reportxlsx.h"
#include "foundation/atomicfile.h"
#include "reports/paperlayout.h"
#include "reports/paperpainter.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportFile)
};

Result<WrittenReport> writePdf(const QString &path, const ReportDocument &document)
{
    const Paper paper = layOutReport(document, PaperFonts());
    PEIYU_TRY(bytes, paperPdf(paper, document.title.join(QString())));
    PEIYU_CHECK(AtomicFile::write(path, bytes));
    return WrittenReport{path, static_cast<int>(paper.pages.size())};
}

Result<WrittenReport> writeDocx(const QString &path, const ReportDocument &document)
{
    QVector<QByteArray> pictures;
    for (const ReportBlock &block : document.blocks) {
        if (const auto *figure = std::get_if<ReportFigure>(&block))
            pictures.append(figurePicture(*figure));
    }
    PEIYU_CHECK(writeReportDocx(path, document, pictures));
    return WrittenReport{path, {}};
}

} // namespace

Result<WrittenReport> writeReport(const QString &path, const ReportDocument &document)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"pdf")
        return writePdf(path, document);
    if (ending == u"docx")
        return writeDocx(path, document);
    if (ending == u"xlsx") {
        PEIYU_CHECK(writeReportXlsx(path, document));
        return WrittenReport{path, {}};
    }
    return fieldFailure(QStringLiteral("out"),
                        Text::tr("不能存为“%1”。请把文件名改为以 .pdf、.xlsx 或 .docx 结尾。")
                            .arg(QFileInfo(path).fileName()));
}

} // namespace peiyu
