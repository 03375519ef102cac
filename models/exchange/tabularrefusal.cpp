#include "exchange/tabularrefusal.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TabularRefusal)
};

QString otherFormat(Refusal why)
{
    switch (why) {
    case Refusal::Encrypted:
        return Text::tr("“%1”有打开密码，读不出内容。请在 WPS 或 Excel 中去掉密码，保存后再导入。");
    case Refusal::OldExcel:
        return Text::tr(
            "“%1”是 Excel 95 或更早的表格。请在 WPS 或 Excel 中打开它，另存为 .xlsx 后再"
            "导入。");
    case Refusal::BinaryExcel:
        return Text::tr(
            "“%1”是二进制工作簿（.xlsb）。请在 Excel 中打开它，另存为 .xlsx 后再导入。");
    case Refusal::WebPage:
        return Text::tr("“%1”其实是网页，只是用了表格的扩展名。请在 WPS 或 Excel 中打开它，另存为"
                        " .xlsx 后再导入。");
    case Refusal::XmlSpreadsheet:
        return Text::tr(
            "“%1”是 XML 格式的表格。请在 WPS 或 Excel 中打开它，另存为 .xlsx 后再导入。");
    case Refusal::OpenDocument:
        return Text::tr(
            "“%1”是 .ods 表格。请在 WPS 或 LibreOffice 中打开它，另存为 .xlsx 后再导入。");
    case Refusal::WordDocument:
        return Text::tr("“%1”是文字文档，不是表格。请把其中的表格复制到 WPS 表格，另存为 .xlsx 后再"
                        "导入。");
    case Refusal::Presentation:
        return Text::tr("“%1”是演示文稿，不是表格。请选择 .xlsx 或 .csv 文件。");
    case Refusal::Pdf:
        return Text::tr(
            "“%1”是 PDF，不能导入。请向来件单位要 .xlsx 原表，或在 WPS 中转成表格后另存为"
            " .xlsx。");
    case Refusal::Picture:
        return Text::tr("“%1”是图片，不能导入。请向来件单位要 .xlsx 原表。");
    case Refusal::Archive:
        return Text::tr("“%1”是压缩包，不是表格。请先解压，再选择其中的 .xlsx 或 .csv 文件。");
    default:
        return Text::tr(
            "“%1”不是本程序能读的表格。请选择 .xlsx 或 .csv 文件，或在 WPS 中另存为 .xlsx"
            " 后再导入。");
    }
}

QString broken(Refusal why)
{
    switch (why) {
    case Refusal::BrokenArchive:
        return Text::tr(
            "“%1”损坏或没有传完，打不开。请重新复制这个文件，或在 WPS 中打开并另存为 .xlsx"
            " 后再导入。");
    case Refusal::BrokenPart:
        return Text::tr(
            "“%1”内容损坏，读到一半读不下去，没有导入任何一行。请在 WPS 或 Excel 中打开并"
            "另存为 .xlsx 后再导入。");
    case Refusal::MissingPart:
        return Text::tr(
            "“%1”缺少表格的组成部分，读不出来。请在 WPS 或 Excel 中打开并另存为 .xlsx 后再"
            "导入。");
    case Refusal::DocumentType:
        return Text::tr(
            "“%1”里有表格中不应出现的定义（DTD），可能是有人特意做的，已拒绝读取。请向来件"
            "单位重新要这份表格。");
    case Refusal::NoSheet:
        return Text::tr("“%1”里没有工作表。请检查是否选错了文件。");
    case Refusal::OpenQuote:
        return Text::tr("“%1”第 %2 行的双引号没有收尾，后面的行都读不出来。请改正这一行后再导入。");
    case Refusal::UnknownEncoding:
        return Text::tr(
            "认不出“%1”的文字编码。请在 WPS 或 Excel 中打开它，另存为 .xlsx 后再导入。");
    case Refusal::UnknownEncodingName:
        return Text::tr(
            "不认识编码“%2”，“%1”没有读取。可以用 UTF-8、GB18030、UTF-16LE 或 UTF-16BE。");
    default:
        return {};
    }
}

QString tooMuch(Refusal why)
{
    switch (why) {
    case Refusal::TooLargeFile:
        return Text::tr("“%1”超过 %2，太大了。请删去图片和无关的工作表，或分成几个文件导入。");
    case Refusal::TooLargeUnpacked:
        return Text::tr("“%1”解开后超过 %2，已停止读取。请删去无关的工作表，或分成几个文件导入。");
    case Refusal::TooDense:
        return Text::tr(
            "“%1”压缩得异常紧，不像正常的表格，已拒绝读取。请在 WPS 或 Excel 中打开并另存为"
            " .xlsx 后再导入。");
    case Refusal::TooManyEntries:
        return Text::tr(
            "“%1”里的组成部分太多，不像正常的表格，已拒绝读取。请把需要的工作表复制到新表格"
            "后再导入。");
    case Refusal::TooManyStrings:
        return Text::tr("“%1”里的文字超过 %2，已停止读取。请分成几个文件导入。");
    case Refusal::TooManyRows:
        return Text::tr("“%1”超过 %2 行，已停止读取。请分成几个文件导入。");
    case Refusal::TooManyColumns:
        return Text::tr("“%1”第 %2，列太多了。请删去无关的列后再导入。");
    case Refusal::TooDeep:
        return Text::tr(
            "“%1”的内部结构异常，不像正常的表格，已拒绝读取。请在 WPS 或 Excel 中打开并另存"
            "为 .xlsx 后再导入。");
    default:
        return {};
    }
}

QString pattern(Refusal why)
{
    switch (why) {
    case Refusal::Missing:
        return Text::tr("找不到文件“%1”。请检查文件名，或重新选择文件。");
    case Refusal::Unreadable:
        return Text::tr("“%1”打不开。请关闭正在使用它的程序，或检查有没有读取的权限。");
    case Refusal::Empty:
        return Text::tr("“%1”是空文件，没有内容。请重新复制这个文件，或检查是否选错了文件。");
    default:
        break;
    }
    if (const QString text = broken(why); !text.isEmpty())
        return text;
    if (const QString text = tooMuch(why); !text.isEmpty())
        return text;
    return otherFormat(why);
}

ErrorCode codeOf(Refusal why)
{
    if (why == Refusal::Missing)
        return ErrorCode::NotFound;
    return why == Refusal::Unreadable ? ErrorCode::Io : ErrorCode::Format;
}

} // namespace

Failure refused(Refusal why, const QString &path, const QString &where, const QString &detail)
{
    QString text = pattern(why);
    const QString name = QFileInfo(path).fileName();
    text = text.contains(u"%2") ? text.arg(name, where) : text.arg(name);
    return failure(codeOf(why), text, detail);
}

Failure readingCancelled(const QString &path)
{
    return failure(ErrorCode::Cancelled,
                   Text::tr("已停止读取“%1”，没有改动任何数据。").arg(QFileInfo(path).fileName()));
}

} // namespace peiyu
