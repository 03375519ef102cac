#include "exchange/docxwriter.h"

#include "exchange/docxparts.h"
#include "foundation/atomicfile.h"

#include <QCoreApplication>

#include <zip.h>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportDocx)
};

Failure notMade(zip_error_t &error)
{
    return failure(ErrorCode::Internal, Text::tr("Word 文档没有生成，请再试一次。"),
                   QString::fromUtf8(zip_error_strerror(&error)));
}

/// Packs parts into the bytes of a zip file, in their order and without a clock.
class Package final
{
public:
    Package()
    {
        zip_error_init(&m_error);
        m_source = zip_source_buffer_create(nullptr, 0, 0, &m_error);
        if (!m_source)
            return;
        zip_source_keep(m_source); // the archive takes one hold of it
        m_zip = zip_open_from_source(m_source, ZIP_TRUNCATE, &m_error);
        if (!m_zip)
            zip_source_free(m_source);
    }
    ~Package()
    {
        if (m_zip)
            zip_discard(m_zip);
        if (m_source)
            zip_source_free(m_source);
        zip_error_fini(&m_error);
    }
    Package(const Package &) = delete;
    Package &operator=(const Package &) = delete;

    /// The bytes are kept until pack().
    void add(const QByteArray &name, const QByteArray &bytes)
    {
        if (!m_zip || !m_good)
            return;
        m_kept.append(bytes);
        const QByteArray &kept = m_kept.last();
        zip_source_t *part =
            zip_source_buffer(m_zip, kept.constData(), static_cast<zip_uint64_t>(kept.size()), 0);
        const zip_int64_t at =
            part ? zip_file_add(m_zip, name.constData(), part, ZIP_FL_ENC_UTF_8) : -1;
        if (at < 0 && part)
            zip_source_free(part);
        constexpr time_t fixedDay = 1'262'304'000; // 2010-01-01: the same document, the same bytes
        m_good =
            at >= 0 && zip_file_set_mtime(m_zip, static_cast<zip_uint64_t>(at), fixedDay, 0) == 0;
    }

    Result<QByteArray> pack()
    {
        if (!m_zip || !m_good)
            return notMade(m_error);
        if (zip_close(m_zip) != 0)
            return notMade(*zip_get_error(m_zip));
        m_zip = nullptr;
        zip_stat_t facts;
        zip_stat_init(&facts);
        if (zip_source_open(m_source) != 0 || zip_source_stat(m_source, &facts) != 0)
            return notMade(*zip_source_error(m_source));
        QByteArray bytes(static_cast<qsizetype>(facts.size), '\0');
        const zip_int64_t read =
            zip_source_read(m_source, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
        zip_source_close(m_source);
        if (read != bytes.size())
            return notMade(m_error);
        return bytes;
    }

private:
    zip_error_t m_error;
    zip_source_t *m_source = nullptr;
    zip_t *m_zip = nullptr;
    QList<QByteArray> m_kept;
    bool m_good = true;
};

QByteArray mainPart(const ReportDocument &document, const QVector<QByteArray> &pictures)
{
    return QByteArrayLiteral(
               "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document "
               "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
               "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
               "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/"
               "wordprocessingDrawing\" "
               "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
               "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">") +
           docxBody(document, pictures).toUtf8() + QByteArrayLiteral("</w:document>");
}

} // namespace

Result<QByteArray> reportDocx(const ReportDocument &document, const QVector<QByteArray> &pictures)
{
    Package package;
    package.add("[Content_Types].xml", docxContentTypes(document));
    package.add("_rels/.rels", docxPackageRelations());
    package.add("docProps/core.xml", docxCore(document));
    package.add("word/document.xml", mainPart(document, pictures));
    package.add("word/_rels/document.xml.rels", docxRelations(document, pictures.size()));
    package.add("word/styles.xml", docxStyles(document));
    package.add("word/settings.xml", docxSettings(document));
    package.add("word/header1.xml", docxHeader(document));
    package.add("word/footer1.xml", docxFooter(document, false));
    if (document.style == ReportStyle::Official)
        package.add("word/footer2.xml", docxFooter(document, true));
    for (qsizetype i = 0; i < pictures.size(); ++i)
        package.add("word/media/picture" + QByteArray::number(i + 1) + ".png", pictures[i]);
    return package.pack();
}

Result<> writeReportDocx(const QString &path, const ReportDocument &document,
                         const QVector<QByteArray> &pictures)
{
    PEIYU_TRY(bytes, reportDocx(document, pictures));
    return AtomicFile::write(path, bytes);
}

} // namespace peiyu
