<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="zh_CN">
<context>
    <name>AbsenceService</name>
    <message>
        <source>代理人不能是本人。</source>
        <translation>Nobody can stand in for himself.</translation>
    </message>
    <message>
        <source>代理人不在人员名单中，请先登记。</source>
        <translation>The substitute is not in the list of people; enter him first.</translation>
    </message>
    <message>
        <source>代理人 %1 已停用，请另选一位。</source>
        <translation>The substitute %1 is off duty; choose another.</translation>
    </message>
    <message>
        <source>代理人 %1 在 %2 也外出，请核对。</source>
        <translation>The substitute %1 is away too (%2); please check.</translation>
    </message>
    <message>
        <source>这个人已不在名单中。</source>
        <translation>This person is no longer in the list.</translation>
    </message>
    <message>
        <source>请填写外出的第一天。</source>
        <translation>Enter the first day away.</translation>
    </message>
    <message>
        <source>外出的最后一天不能早于第一天。</source>
        <translation>The last day away cannot be before the first.</translation>
    </message>
    <message>
        <source>内容含有不能保存的控制字符，请重新输入。</source>
        <translation>The text holds control characters that cannot be kept; enter it again.</translation>
    </message>
    <message>
        <source>%1 在 %2 已登记外出，日期重叠。请改日期，或修改那一条。</source>
        <translation>%1 is already away %2; the dates overlap. Change the dates, or that entry.</translation>
    </message>
    <message>
        <source>登记外出：%1</source>
        <translation>Enter absence: %1</translation>
    </message>
    <message>
        <source>这条外出已被删除。</source>
        <translation>This absence has been removed.</translation>
    </message>
    <message>
        <source>修改外出：%1</source>
        <translation>Change absence: %1</translation>
    </message>
    <message>
        <source>删除外出：%1</source>
        <translation>Remove absence: %1</translation>
    </message>
</context>
<context>
    <name>AccountService</name>
    <message>
        <source>库中没有使用人“%1”，已有：%2。</source>
        <translation>The base has no user “%1”. It has: %2.</translation>
    </message>
    <message>
        <source>请填写姓名（50 字以内）。</source>
        <translation>Please enter a name (50 characters at most).</translation>
    </message>
    <message>
        <source>登记使用人 %1</source>
        <translation>Register user %1</translation>
    </message>
</context>
<context>
    <name>AreaLines</name>
    <message>
        <source>未定镇街</source>
        <translation>Town not set</translation>
    </message>
    <message>
        <source>未分解</source>
        <translation>Not split</translation>
    </message>
    <message>
        <source>名次</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>镇街、园区</source>
        <translation>Town, park</translation>
    </message>
    <message>
        <source>目标分解</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>终期</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>现有</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>缺口</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>完成率</source>
        <translation>Completion</translation>
    </message>
    <message>
        <source>序时完成比</source>
        <translation>Pace ratio</translation>
    </message>
    <message>
        <source>已配专员</source>
        <translation>With specialist</translation>
    </message>
    <message>
        <source>已有一策</source>
        <translation>With plan</translation>
    </message>
    <message>
        <source>本季走访</source>
        <translation>Visited this quarter</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>未分解的镇街、园区 %1 个：%2。</source>
        <translation>Towns and parks without a share (%1): %2.</translation>
    </message>
    <message>
        <source>另有 %1 家不在上表所列范围内。</source>
        <translation>%1 more firms are outside the rows above.</translation>
    </message>
</context>
<context>
    <name>AreaProgress</name>
    <message>
        <source>没有编号为“%1”的目标。</source>
        <translation>There is no target with the id “%1”.</translation>
    </message>
    <message>
        <source>“%1”不是计划的主要目标，不能按镇街、园区分解。</source>
        <translation>“%1” is no headline target of its plan and cannot be split to towns and parks.</translation>
    </message>
</context>
<context>
    <name>AssignmentProposal</name>
    <message>
        <source>目前家数最少（%1 家）</source>
        <translation>Fewest firms now (%1)</translation>
    </message>
    <message>
        <source>已服务%1 %2 家，共 %3 家</source>
        <translation>Serves %2 in %1, %3 in all</translation>
    </message>
    <message>
        <source>负责%1，共 %2 家</source>
        <translation>In charge of %1, %2 in all</translation>
    </message>
    <message>
        <source>没有在岗的专员可配</source>
        <translation>No specialist on duty</translation>
    </message>
    <message>
        <source>请填写生效日期，例如 2026-03-01。</source>
        <translation>Please enter the effective date, for example 2026-03-01.</translation>
    </message>
    <message>
        <source>“%1”：%2 不是在岗的服务专员，请另选一位。</source>
        <translation>“%1”: %2 is no specialist on duty; choose another.</translation>
    </message>
    <message>
        <source>没有可配备的企业。</source>
        <translation>There are no firms to assign.</translation>
    </message>
    <message numerus="yes">
        <source>按建议配备专员：%n 家企业</source>
        <translation>
            <numerusform>Assign specialists as proposed: %n firm</numerusform>
            <numerusform>Assign specialists as proposed: %n firms</numerusform>
        </translation>
    </message>
    <message>
        <source>未配备：%1：与%2。</source>
        <translation>Not assigned: %1: overlaps %2.</translation>
    </message>
</context>
<context>
    <name>AssignmentRows</name>
    <message>
        <source>没有写专员，请填写姓名</source>
        <translation>No specialist given, please enter the name</translation>
    </message>
    <message>
        <source>%1（%2 起）</source>
        <translation>%1 (from %2)</translation>
    </message>
    <message>
        <source>%1（新登记，%2 起）</source>
        <translation>%1 (newly registered, from %2)</translation>
    </message>
    <message>
        <source>与%1，未配备</source>
        <translation>Overlaps %1; not assigned</translation>
    </message>
</context>
<context>
    <name>AtomicFile</name>
    <message>
        <source>磁盘空间不足，未能写入“%1”，原有文件保持不变。请清理磁盘后再试。</source>
        <translation>The disk is full. “%1” was not written and the existing file is unchanged. Please free some space and try again.</translation>
    </message>
    <message>
        <source>“%1”所在文件夹不能写入，请换一个文件夹。</source>
        <translation>The folder of “%1” cannot be written to. Please choose another folder.</translation>
    </message>
    <message>
        <source>未能写入“%1”，原有文件保持不变。请检查磁盘或换一个文件夹。</source>
        <translation>“%1” could not be written and the existing file is unchanged. Please check the disk or choose another folder.</translation>
    </message>
    <message>
        <source>未能写入“%1”。</source>
        <translation>“%1” could not be written.</translation>
    </message>
</context>
<context>
    <name>AttachmentCommands</name>
    <message>
        <source>目标 %1 还没有填报数，请先用 recorded set 登记。</source>
        <translation>Target %1 has no recorded value yet; enter one with recorded set first.</translation>
    </message>
    <message>
        <source>目标 %1 在 %2 没有填报数，请核对 --on。</source>
        <translation>Target %1 has no recorded value of %2; check --on.</translation>
    </message>
    <message>
        <source>--tier 应为 municipal_pool、innovative、provincial 或 little_giant。</source>
        <translation>--tier must be municipal_pool, innovative, provincial or little_giant.</translation>
    </message>
    <message>
        <source>“%1”没有登记这个认定：%2%3。</source>
        <translation>“%1” has no such title: %2%3.</translation>
    </message>
    <message>
        <source>请用 --tier、--measure 或 --target 中的一个指明附件属于哪个认定、一策还是填报数。</source>
        <translation>Say with one of --tier, --measure or --target whether the file belongs to a title, an action plan or a recorded value.</translation>
    </message>
    <message>
        <source>请写出企业（名称、信用代码或编号）。</source>
        <translation>Name the firm (name, credit code or id).</translation>
    </message>
    <message>
        <source>“%1”还没有一策，请先用 measure set 制定。</source>
        <translation>“%1” has no action plan yet; make one with measure set first.</translation>
    </message>
    <message>
        <source>没有附件。</source>
        <translation>No attachments.</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>文件名</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>大小</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>添加日期</source>
        <translation>Added on</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>请写出要添加的文件。</source>
        <translation>Name the files to add.</translation>
    </message>
    <message>
        <source>已添加附件 %1 个。</source>
        <translation>Attachments added: %1.</translation>
    </message>
    <message>
        <source>请写出企业，或用 --target 写出目标。</source>
        <translation>Name the firm, or a target with --target.</translation>
    </message>
    <message>
        <source>“%1”已经存在，没有覆盖。请换一个文件名。</source>
        <translation>“%1” exists and was not overwritten. Choose another file name.</translation>
    </message>
    <message>
        <source>已存为 %1。</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>已删除附件 %1；撤销这一步就能找回。</source>
        <translation>Attachment %1 removed; undoing this step brings it back.</translation>
    </message>
    <message>
        <source>附件 %1 个，文件共 %2。</source>
        <translation>%1 attachments, %2 of files.</translation>
    </message>
    <message>
        <source>有 %1 个附件要处理，见上。</source>
        <translation>%1 attachments need attention, see above.</translation>
    </message>
    <message>
        <source>每个附件最多 %1 MB（本系统默认）。</source>
        <translation>At most %1 MB per attachment (default of this system).</translation>
    </message>
    <message>
        <source>每个附件最多 %1 MB。</source>
        <translation>At most %1 MB per attachment.</translation>
    </message>
    <message>
        <source>附件的文件在 %1。</source>
        <translation>The files of attachments lie in %1.</translation>
    </message>
    <message>
        <source>请写出 --limit 或 --folder。</source>
        <translation>Give --limit or --folder.</translation>
    </message>
    <message>
        <source>FIRM 文件… --tier KEY [--on 认定日期]|--measure，或 文件… --target 目标 [--on 日期]；[--note 说明]</source>
        <translation>FIRM FILE… --tier KEY [--on DATE]|--measure, or FILE… --target TARGET [--on DATE]; [--note TEXT]</translation>
    </message>
    <message>
        <source>给认定、一策或填报数添加附件</source>
        <translation>adds files to a title, an action plan or a recorded value</translation>
    </message>
    <message>
        <source>FIRM [--tier KEY|--measure]，或 --target 目标</source>
        <translation>FIRM [--tier KEY|--measure], or --target TARGET</translation>
    </message>
    <message>
        <source>列出附件</source>
        <translation>lists attachments</translation>
    </message>
    <message>
        <source>编号 FILE</source>
        <translation>ID FILE</translation>
    </message>
    <message>
        <source>把附件另存为文件</source>
        <translation>saves an attachment as a file</translation>
    </message>
    <message>
        <source>删除附件，可撤销</source>
        <translation>removes an attachment, can be undone</translation>
    </message>
    <message>
        <source>核对附件的文件；--full 逐个核对内容</source>
        <translation>checks the files of attachments; --full every content</translation>
    </message>
    <message>
        <source>附件的大小上限，文件存在哪里</source>
        <translation>size limit of attachments, and where files lie</translation>
    </message>
    <message>
        <source>改附件上限；给共享数据库指定附件文件夹</source>
        <translation>changes the limit; names the folder of a shared server</translation>
    </message>
</context>
<context>
    <name>AttachmentService</name>
    <message>
        <source>还有 %1 个附件也是这样。</source>
        <translation>So it is with %1 more attachments.</translation>
    </message>
    <message>
        <source>附件“%1”（%2 添加）的文件不见了。请从备份找回，或删除后重新添加。</source>
        <translation>The file of attachment “%1” (added %2) is missing. Take it from a backup, or remove and add it again.</translation>
    </message>
    <message>
        <source>附件“%1”（%2 添加）的文件与存入时不一样。请从备份找回，或删除后重新添加。</source>
        <translation>The file of attachment “%1” (added %2) is not what was stored. Take it from a backup, or remove and add it again.</translation>
    </message>
    <message>
        <source>附件“%1”（%2 添加）所属的记录已不在。</source>
        <translation>The record of attachment “%1” (added %2) is gone.</translation>
    </message>
    <message>
        <source>附件文件夹里有 %1 个文件（%2）没有任何记录引用，不影响使用。</source>
        <translation>%1 files (%2) in the folder of attachments are named by no record; they do no harm.</translation>
    </message>
    <message>
        <source>程序错误：这类记录不能有附件。</source>
        <translation>Fault of the program: such records have no attachments.</translation>
    </message>
    <message>
        <source>这条记录已被删除，请刷新后再看。</source>
        <translation>This record was removed; refresh and look again.</translation>
    </message>
    <message>
        <source>填报数 %1</source>
        <translation>Recorded value %1</translation>
    </message>
    <message>
        <source>一策</source>
        <translation>Action plan</translation>
    </message>
    <message>
        <source>认定</source>
        <translation>Recognition</translation>
    </message>
    <message>
        <source>没有找到“%1”。请核对文件还在不在。</source>
        <translation>“%1” was not found. See whether the file is still there.</translation>
    </message>
    <message>
        <source>“%1”是文件夹或设备，不是文件。请选择里面的文件。</source>
        <translation>“%1” is a folder or device, not a file. Choose the files in it.</translation>
    </message>
    <message>
        <source>读不出“%1”。请关闭正在使用它的程序，或检查权限。</source>
        <translation>“%1” cannot be read. Close the program that uses it, or check its rights.</translation>
    </message>
    <message>
        <source>读不完“%1”。请检查磁盘。</source>
        <translation>“%1” cannot be read to its end. Check the disk.</translation>
    </message>
    <message>
        <source>“%1”有 %2，超过附件上限 %3。请压缩图片、拆分文件，或请管理员调高上限。</source>
        <translation>“%1” has %2, more than the limit of %3. Compress pictures, split the file, or have the limit raised.</translation>
    </message>
    <message>
        <source>“%1”是空文件，没有添加。请核对来源。</source>
        <translation>“%1” is empty and was not added. Check where it came from.</translation>
    </message>
    <message>
        <source>“%1”的文件名或说明不能保存：说明最多 %2 字，不能有控制字符。</source>
        <translation>Name or note of “%1” cannot be stored: a note has at most %2 characters and no control characters.</translation>
    </message>
    <message>
        <source>“%1”已经添加过（%2，%3），内容完全一样，没有再加。</source>
        <translation>“%1” was added before (%2, %3) with exactly this content; it was not added again.</translation>
    </message>
    <message>
        <source>库是只读打开的，不能添加附件。</source>
        <translation>The base is open for reading only; nothing can be attached.</translation>
    </message>
    <message>
        <source>正在存入附件</source>
        <translation>Storing attachments</translation>
    </message>
    <message>
        <source>没有选择文件。</source>
        <translation>No file was chosen.</translation>
    </message>
    <message>
        <source>添加附件 %1：%2</source>
        <translation>Attach to %1: %2</translation>
    </message>
    <message>
        <source>添加附件 %1：%2 个</source>
        <translation>Attach to %1: %2 files</translation>
    </message>
    <message>
        <source>这个附件已被删除，请刷新后再看。</source>
        <translation>This attachment was removed; refresh and look again.</translation>
    </message>
    <message>
        <source>“%1”打不开：%2</source>
        <translation>“%1” cannot be opened: %2</translation>
    </message>
    <message>
        <source>删除附件 %1：%2</source>
        <translation>Remove attachment of %1: %2</translation>
    </message>
    <message>
        <source>附件上限应为 1 到 %1 MB 的整数。</source>
        <translation>The limit must be a whole number of MB from 1 to %1.</translation>
    </message>
    <message>
        <source>附件上限改为 %1 MB</source>
        <translation>Limit of attachments set to %1 MB</translation>
    </message>
    <message>
        <source>共享数据库还没有指定附件文件夹。请管理员用命令 attachment set --folder 指定一个各台电脑都能读写的共享文件夹。</source>
        <translation>The shared server has no folder of attachments yet. Its administrator names one that all PCs can read and write: attachment set --folder.</translation>
    </message>
    <message>
        <source>这台电脑上打不开附件文件夹“%1”。请检查网络，或请管理员核对路径。</source>
        <translation>This PC cannot open the folder of attachments “%1”. Check the network, or have the path checked.</translation>
    </message>
    <message>
        <source>附件存在库文件旁边的“%1”，不用指定文件夹。</source>
        <translation>Attachments lie beside the base in “%1”; no folder is named.</translation>
    </message>
    <message>
        <source>“%1”不是可以写入的文件夹。请先建好共享文件夹，再写出它的完整路径。</source>
        <translation>“%1” is no folder that can be written. Make the shared folder first and give its full path.</translation>
    </message>
    <message>
        <source>附件文件夹改为 %1</source>
        <translation>Folder of attachments set to %1</translation>
    </message>
    <message>
        <source>走访 %1</source>
        <translation>Visit %1</translation>
    </message>
</context>
<context>
    <name>BackupFolder</name>
    <message>
        <source>程序错误：加密库不能使用。</source>
        <translation>Program fault: the cryptographic library cannot be used.</translation>
    </message>
    <message>
        <source>不能建立备份文件夹“%1”。请检查磁盘和权限。</source>
        <translation>The backup folder “%1” cannot be made. Check the disk and your permissions.</translation>
    </message>
    <message>
        <source>备份期间数据有变动，备份没有留下。请再备份一次。</source>
        <translation>Data changed during the backup; no backup was kept. Please back up again.</translation>
    </message>
    <message>
        <source>备份“%1”与制作时不一样，可能已损坏或被改动，不能使用。请换一份备份。</source>
        <translation>The backup “%1” is not what was written: damaged or altered, it cannot be used. Take another backup.</translation>
    </message>
    <message>
        <source>读不出备份“%1”。请检查磁盘，或换一份备份。</source>
        <translation>The backup “%1” cannot be read. Check the disk, or take another backup.</translation>
    </message>
    <message>
        <source>备份“%1”缺少或损坏了 %2 个附件文件（应在“%3”里）。数据可以恢复，这些附件不能；请换一份备份，或连同附件再备份一次。</source>
        <translation>Backup “%1” lacks %2 attached files, or they are damaged (they belong in “%3”). The data can be restored, those attachments not: use another backup, or make one again with its attachments.</translation>
    </message>
</context>
<context>
    <name>BackupService</name>
    <message>
        <source>记下备份时间</source>
        <translation>Note the time of the backup</translation>
    </message>
    <message>
        <source>正在备份</source>
        <translation>Backing up</translation>
    </message>
    <message>
        <source>磁盘只剩 %1，这一步至少需要 %2，没有改动任何数据。请清理磁盘后再试。</source>
        <translation>Only %1 are left on the disk; this step needs at least %2. Nothing was changed. Free some space and try again.</translation>
    </message>
    <message>
        <source>事先的备份没有做成，没有改动任何数据：%1</source>
        <translation>The backup before this step failed, nothing was changed: %1</translation>
    </message>
    <message>
        <source>共享数据库请由管理员在服务器上备份。</source>
        <translation>A shared database is backed up on its server by the administrator.</translation>
    </message>
</context>
<context>
    <name>Base</name>
    <message>
        <source>“%1”在网络共享盘上，直接打开可能损坏数据。请先复制到本机磁盘，或使用共享数据库服务器。</source>
        <translation>“%1” is on a network share, and opening it there may damage the data. Please copy it to a disk of this PC first, or use a shared database server.</translation>
    </message>
    <message>
        <source>没有找到数据库“%1”。请检查路径，或先新建一个库。</source>
        <translation>The database “%1” was not found. Please check the path, or create a base first.</translation>
    </message>
    <message>
        <source>数据库“%1”是空文件，内容已丢失。请从备份恢复。</source>
        <translation>The database “%1” is an empty file; its content is lost. Please restore it from a backup.</translation>
    </message>
    <message>
        <source>“%1”已经存在，没有覆盖。请换一个文件名。</source>
        <translation>“%1” already exists and was not overwritten. Please choose another file name.</translation>
    </message>
    <message>
        <source>不能建立文件夹“%1”。</source>
        <translation>The folder “%1” could not be created.</translation>
    </message>
    <message>
        <source>共享数据库 %1 里已经有库，没有改动。请直接打开它。</source>
        <translation>The shared database %1 already holds a base. Nothing was changed. Please open it instead.</translation>
    </message>
    <message>
        <source>“%1”不是数据库文件。请选择由本程序建立的库。</source>
        <translation>“%1” is not a database file. Please choose a base made by this program.</translation>
    </message>
    <message>
        <source>“%1”里没有培育库的数据。请选择由本程序建立的库。</source>
        <translation>“%1” holds no data of a cultivation pool. Please choose a base made by this program.</translation>
    </message>
    <message>
        <source>升级前的备份在“%1”。</source>
        <translation>The backup made before the upgrade is “%1”.</translation>
    </message>
    <message>
        <source>“%1”在磁盘上还有另一个名字（硬链接），为防数据损坏不打开。请在文件管理器中复制一份，打开复制出来的那份。</source>
        <translation>“%1” has a second name on the disk (a hard link); to protect the data it is not opened. Copy it in the file manager and open the copy.</translation>
    </message>
    <message>
        <source>“%1”是一份备份，只供查看，改不了。要退回到它，请在“备份”页选中它再恢复。</source>
        <translation>“%1” is a backup: to look into, not to edit. To go back to it, choose it on the page Backups and restore it.</translation>
    </message>
    <message>
        <source>库由更新版本的程序建立，只能查看。请升级本程序后再修改。</source>
        <translation>The base was made by a newer version and can only be read. Upgrade this program to edit it.</translation>
    </message>
    <message>
        <source>“%1”是旧版本程序做的备份，不能直接查看。可以在“备份”页恢复它，恢复时会自动升级。</source>
        <translation>“%1” is a backup made by an older version and cannot be looked into. Restore it on the page Backups; it is upgraded then.</translation>
    </message>
</context>
<context>
    <name>BaseCommands</name>
    <message>
        <source>--home 应是 --district 所列区县之一。</source>
        <translation>--home must be one of the districts given with --district.</translation>
    </message>
    <message>
        <source>已建立 %1%2，载入 %3 份计划，企业 %4 家。</source>
        <translation>Created %1%2 with %3 plans and %4 firms.</translation>
    </message>
    <message>
        <source>（示例数据）</source>
        <translation> (sample data)</translation>
    </message>
    <message>
        <source>库：%1%2</source>
        <translation>Base: %1%2</translation>
    </message>
    <message>
        <source>本区县：%1</source>
        <translation>Home district: %1</translation>
    </message>
    <message>
        <source>结构版本：%1</source>
        <translation>Schema version: %1</translation>
    </message>
    <message>
        <source>计划：%1</source>
        <translation>Plans: %1</translation>
    </message>
    <message>
        <source>企业 %1 家，认定 %2 条，走访 %3 次</source>
        <translation>%1 firms, %2 recognitions, %3 visits</translation>
    </message>
    <message>
        <source>检查完毕，没有发现问题。</source>
        <translation>Check finished, no problems found.</translation>
    </message>
    <message>
        <source>已备份到 %1，并核对无误。</source>
        <translation>Backed up to %1 and verified.</translation>
    </message>
    <message>
        <source>已恢复为 %1。</source>
        <translation>Restored as %1.</translation>
    </message>
    <message>
        <source>已恢复为 %1；原来的库保留为 %2。</source>
        <translation>Restored as %1; the previous base was kept as %2.</translation>
    </message>
    <message>
        <source>新建库，载入计划；--sample 载入示例数据</source>
        <translation>Create a base and load the plans; --sample loads sample data</translation>
    </message>
    <message>
        <source>库里有什么</source>
        <translation>What the base holds</translation>
    </message>
    <message>
        <source>核对完整性、变更记录和孤立记录；--digest 只给内容摘要</source>
        <translation>Check integrity, change records and orphan records; --digest gives the content digest only</translation>
    </message>
    <message>
        <source>从备份恢复，原来的库保留</source>
        <translation>Restore from a backup, keeping the previous base</translation>
    </message>
    <message>
        <source>完好</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>损坏</source>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>还没有备份。</source>
        <translation>No backups yet.</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>时机</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>大小</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>企业数</source>
        <translation>Firms</translation>
    </message>
    <message>
        <source>核对</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>表</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>取出</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>不可用</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>读不出的段</source>
        <translation>Unreadable stretches</translation>
    </message>
    <message>
        <source>已把能读出的数据存为 %1：企业 %2 家，另按变更记录补回 %3 条。原来的文件没有改动。</source>
        <translation>What can be read was saved as %1: %2 firms, and %3 records put back from the change log. The original file was not changed.</translation>
    </message>
    <message>
        <source>已照现状继续，变更史里留有记录。</source>
        <translation>Going on as found; the history says so.</translation>
    </message>
    <message>
        <source>备份并核对；不给文件名时存入库旁的备份文件夹</source>
        <translation>Make a verified backup; without a file name it goes into the backup folder beside the base</translation>
    </message>
    <message>
        <source>列出备份；--verify 逐份核对</source>
        <translation>List the backups; --verify checks each</translation>
    </message>
    <message>
        <source>把损坏的库里还读得出的数据存成一个新库</source>
        <translation>Save what can still be read of a damaged base as a new one</translation>
    </message>
    <message>
        <source>库缺少已保存的改动时，照现状继续（记入变更史）</source>
        <translation>Go on with a base that lacks saved changes (the history says so)</translation>
    </message>
    <message>
        <source>检查发现 %1 个问题，见上。请从备份恢复，或把结果发给管理员。</source>
        <translation>The check found %1 problems, listed above. Restore a backup, or send the result to the administrator.</translation>
    </message>
    <message>
        <source>有 %1 处读不出或不可用，请对照备份或原表核对新库。</source>
        <translation>%1 places could not be read or used; compare the new base with a backup or your own lists.</translation>
    </message>
    <message>
        <source>查找索引已重建。</source>
        <translation>The find index has been made anew.</translation>
    </message>
    <message>
        <source>重建查找索引</source>
        <translation>Find index made anew</translation>
    </message>
    <message>
        <source>--own-district 就是本区县，不能和 --home 或 --sample 同用。</source>
        <translation>--own-district is the home district already; it does not go with --home or --sample.</translation>
    </message>
    <message>
        <source>[--district ID]… [--home ID] [--own-district 名称] [--sample] [--user 姓名] [--role 身份]</source>
        <translation>[--district ID]… [--home ID] [--own-district NAME] [--sample] [--user NAME] [--role ROLE]</translation>
    </message>
    <message>
        <source>--role 应为 专员、科室、负责人、管理员、领导 或 审计。</source>
        <translation>--role must be specialist, office, head, administrator, leader or auditor.</translation>
    </message>
</context>
<context>
    <name>BaseService</name>
    <message>
        <source>不认识区县“%1”，可用：shizhu、jiangjin、liangjiang、caidian、yongchun。</source>
        <translation>Unknown district “%1”. Available: shizhu, jiangjin, liangjiang, caidian, yongchun.</translation>
    </message>
    <message>
        <source>新建库</source>
        <translation>New base</translation>
    </message>
    <message>
        <source>示例库</source>
        <translation>Sample base</translation>
    </message>
    <message>
        <source>“%1”已经存在，没有覆盖。请换一个文件名，或直接打开它。</source>
        <translation>“%1” already exists and was not overwritten. Please choose another file name, or open it directly.</translation>
    </message>
    <message>
        <source>共享数据库请由管理员在服务器上恢复。</source>
        <translation>A shared database must be restored on the server by its administrator.</translation>
    </message>
    <message>
        <source>电脑时间是 %1，比库里最后一次修改（%2）还早。请先核对电脑的日期和时间。</source>
        <translation>The clock of this computer says %1, before the last change in the base (%2). Check date and time first.</translation>
    </message>
    <message>
        <source>从备份恢复：%1</source>
        <translation>Restored from a backup: %1</translation>
    </message>
    <message>
        <source>承认改动缺失，照现状继续</source>
        <translation>Went on although changes are missing</translation>
    </message>
    <message>
        <source>库文件有损坏，为防丢失更多数据不能再改。请从备份恢复。</source>
        <translation>The base is damaged; to lose no more, it cannot be edited. Restore a backup.</translation>
    </message>
    <message>
        <source>“%1”是备份文件夹里的备份，不能当作库来恢复。请指定要恢复的库，或换一个新的文件名。</source>
        <translation>“%1” is a backup in a backup folder and cannot be restored onto. Name the base to restore, or a new file.</translation>
    </message>
    <message>
        <source>重建查找索引</source>
        <translation>Find index made anew</translation>
    </message>
    <message>
        <source>正在整理查找索引</source>
        <translation>Making the find index anew</translation>
    </message>
    <message>
        <source>有 %1 个附件的文件没有找到，请从另一份备份找回，或重新添加；运行 base check 可看是哪些。</source>
        <translation>The files of %1 attachments were not found: take them from another backup or add them again; base check names them.</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>上市</source>
        <translation>Listed</translation>
    </message>
    <message>
        <source>国家级</source>
        <translation>National</translation>
    </message>
    <message>
        <source>无数据</source>
        <translation>No data</translation>
    </message>
    <message>
        <source>未填报</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>未设基期</source>
        <translation>No baseline</translation>
    </message>
    <message>
        <source>未到期</source>
        <translation>Not due yet</translation>
    </message>
    <message>
        <source>余 %1 个月</source>
        <translation>%1 months left</translation>
    </message>
    <message>
        <source>%1（含更高梯度）</source>
        <translation>%1 (incl. higher tiers)</translation>
    </message>
    <message>
        <source>终期 %1</source>
        <translation>Final %1</translation>
    </message>
    <message>
        <source>截至 %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>示例</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>本单位录入</source>
        <translation>Entered by this office</translation>
    </message>
    <message>
        <source>%1 已到期</source>
        <translation>Ended %1</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>今日 %1</source>
        <translation>Today %1</translation>
    </message>
    <message>
        <source>完成率</source>
        <translation>Completion rate</translation>
    </message>
    <message>
        <source>基期数</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>未设</source>
        <translation>Not set</translation>
    </message>
    <message>
        <source>达成日</source>
        <translation>Date met</translation>
    </message>
    <message>
        <source>力争</source>
        <translation>Strive for</translation>
    </message>
    <message>
        <source>未定镇街</source>
        <translation>Town not set</translation>
    </message>
    <message>
        <source>未分解</source>
        <translation>Not split</translation>
    </message>
    <message>
        <source>仅统计</source>
        <translation>Counted only</translation>
    </message>
    <message>
        <source>低于基期</source>
        <translation>Below baseline</translation>
    </message>
    <message>
        <source>%1 · 资质成果</source>
        <translation>%1 · qualifications</translation>
    </message>
    <message>
        <source>%1 · 填报</source>
        <translation>%1 · entered</translation>
    </message>
</context>
<context>
    <name>CalendarCommands</name>
    <message>
        <source>日期“%1”不完整或不存在，应为 2026-03-31 的形式。</source>
        <translation>The date &quot;%1&quot; is incomplete or does not exist; write it as 2026-03-31.</translation>
    </message>
    <message>
        <source>--year 应为四位年份，例如 2027。</source>
        <translation>--year must be a year of four digits, such as 2027.</translation>
    </message>
    <message>
        <source>按星期</source>
        <translation>as the week has it</translation>
    </message>
    <message>
        <source>%1 年（已公布）%2</source>
        <translation>%1 (published) %2</translation>
    </message>
    <message>
        <source>%1 年（暂估）</source>
        <translation>%1 (provisional)</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>星期</source>
        <translation>Weekday</translation>
    </message>
    <message>
        <source>放假或上班</source>
        <translation>Off or working</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>“%1”应为 off（放假）、work（上班）或 weekday（按星期）。</source>
        <translation>&quot;%1&quot; must be off, work or weekday (as the week has it).</translation>
    </message>
    <message>
        <source>%1 本来就是这样，没有改动。</source>
        <translation>%1 is so already; nothing was changed.</translation>
    </message>
    <message>
        <source>%1 %2：%3。</source>
        <translation>%1 %2: %3.</translation>
    </message>
    <message>
        <source>请核对：%1</source>
        <translation>Please look at: %1</translation>
    </message>
    <message>
        <source>%1 年：放假 %2 天，调休上班 %3 天。</source>
        <translation>%1: %2 days off, %3 working weekends.</translation>
    </message>
    <message>
        <source>%1只是预检，没有写入。</source>
        <translation>%1 A preview only, nothing was written.</translation>
    </message>
    <message>
        <source>%1与日历相同，没有改动。</source>
        <translation>%1 The calendar has this already; nothing was changed.</translation>
    </message>
    <message>
        <source>%1已录入。</source>
        <translation>%1 Entered.</translation>
    </message>
    <message>
        <source>请用 --year 写明是哪一年的放假安排。</source>
        <translation>Say with --year which year&apos;s holidays these are.</translation>
    </message>
    <message>
        <source>标准输入读不了。</source>
        <translation>Standard input cannot be read.</translation>
    </message>
    <message>
        <source>第几个工作日</source>
        <translation>Working day no.</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>工作日数应为整数，例如 calendar due 2026-09-30 5。</source>
        <translation>The number of working days must be whole, as in calendar due 2026-09-30 5.</translation>
    </message>
    <message>
        <source>%1 之后第 %2 个工作日：%3 %4（当天不算）。</source>
        <translation>After %1, working day %2: %3 %4 (the first day does not count).</translation>
    </message>
    <message>
        <source>%1 之后到 %2（含）：%3 个工作日。</source>
        <translation>After %1 up to and with %2: %3 working days.</translation>
    </message>
    <message>
        <source>[--year 年]</source>
        <translation>[--year YEAR]</translation>
    </message>
    <message>
        <source>一年的放假和调休上班日，及其来源</source>
        <translation>the days off and working weekends of a year, and where they come from</translation>
    </message>
    <message>
        <source>日期 off|work|weekday [--name 名称]</source>
        <translation>DATE off|work|weekday [--name NAME]</translation>
    </message>
    <message>
        <source>改一天：放假、上班，或按星期</source>
        <translation>change one day: off, working, or as the week has it</translation>
    </message>
    <message>
        <source>文件 --year 年 [--notice 文号] [--dry-run] [--accept-doubts]</source>
        <translation>FILE --year YEAR [--notice TEXT] [--dry-run] [--accept-doubts]</translation>
    </message>
    <message>
        <source>从表格录入一年的放假安排（列：日期、名称、off 或 work）</source>
        <translation>enter a year&apos;s holidays from a table (columns: date, name, off or work)</translation>
    </message>
    <message>
        <source>文本文件|- [--year 年] [--notice 文号] [--dry-run] [--accept-doubts]</source>
        <translation>FILE|- [--year YEAR] [--notice TEXT] [--dry-run] [--accept-doubts]</translation>
    </message>
    <message>
        <source>从放假通知的全文录入一年</source>
        <translation>enter a year from the text of its notice</translation>
    </message>
    <message>
        <source>日期 工作日数</source>
        <translation>DATE DAYS</translation>
    </message>
    <message>
        <source>某日之后第几个工作日是哪天，跳过了哪些日子</source>
        <translation>the n-th working day after a day, and the days skipped</translation>
    </message>
    <message>
        <source>日期 日期</source>
        <translation>DATE DATE</translation>
    </message>
    <message>
        <source>两个日期之间有几个工作日（前一天不算，后一天算）</source>
        <translation>working days between two days (without the first, with the last)</translation>
    </message>
</context>
<context>
    <name>CalendarEntries</name>
    <message>
        <source>休</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>休 %1</source>
        <translation>Off %1</translation>
    </message>
    <message>
        <source>班</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CalendarNotice</name>
    <message>
        <source>没有看出是哪一年的放假通知，请选择年份。</source>
        <translation>Which year the notice is for cannot be told; please choose the year.</translation>
    </message>
    <message>
        <source>通知写的是 %1 年，要录入的是 %2 年。</source>
        <translation>The notice is for %1, the year to enter is %2.</translation>
    </message>
    <message>
        <source>“%1”：%2</source>
        <translation>&quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>没有读懂，没有采用</source>
        <translation>not understood, left out</translation>
    </message>
    <message>
        <source>未采用：%1</source>
        <translation>Left out: %1</translation>
    </message>
    <message>
        <source>没有写明是放假还是上班，没有采用</source>
        <translation>it does not say whether off or working; left out</translation>
    </message>
    <message>
        <source>没有读出日期</source>
        <translation>no date was found</translation>
    </message>
    <message>
        <source>写明 %1 天，读出 %2 天</source>
        <translation>%1 days said, %2 read</translation>
    </message>
    <message>
        <source>“%1”不是有效的日期</source>
        <translation>&quot;%1&quot; is no date</translation>
    </message>
    <message>
        <source>%1 是%2，与通知所写不符</source>
        <translation>%1 is a %2, other than the notice says</translation>
    </message>
    <message>
        <source>%1 至 %2 不是一段日期</source>
        <translation>%1 to %2 is no span of days</translation>
    </message>
    <message>
        <source>第 %1 行：“%2”不是日期，没有采用</source>
        <translation>Row %1: &quot;%2&quot; is no date; left out</translation>
    </message>
    <message>
        <source>第 %1 行：%2 的类别“%3”应为 off（放假）或 work（上班），没有采用</source>
        <translation>Row %1: the kind &quot;%3&quot; of %2 must be off or work; left out</translation>
    </message>
    <message>
        <source>第 %1 行</source>
        <translation>Row %1</translation>
    </message>
    <message>
        <source>%1 是%2，本来就上班</source>
        <translation>%1 is a %2 and a working day anyway</translation>
    </message>
    <message>
        <source>%1 不属于 %2 年，没有采用</source>
        <translation>%1 does not belong to %2; left out</translation>
    </message>
    <message>
        <source>%1 既写放假又写上班，按先写的</source>
        <translation>%1 is said to be off and working; the first is taken</translation>
    </message>
    <message>
        <source>通知里有相邻年份的日子，一并录入：%1</source>
        <translation>Days of a neighbouring year are entered along: %1</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>其他年份的 %1 行没有采用</source>
        <translation>%1 rows of other years left out</translation>
    </message>
    <message>
        <source>没有读出放假或上班的日子。</source>
        <translation>No day off or working weekend was found.</translation>
    </message>
    <message>
        <source>没有读到：%1</source>
        <translation>Not found: %1</translation>
    </message>
</context>
<context>
    <name>CalendarService</name>
    <message>
        <source>年份应在 %1 到 %2 之间。</source>
        <translation>The year must be between %1 and %2.</translation>
    </message>
    <message>
        <source>国办通知</source>
        <translation>State Council</translation>
    </message>
    <message>
        <source>本单位录入</source>
        <translation>Own entry</translation>
    </message>
    <message>
        <source>本单位取消</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>请填写日期。</source>
        <translation>Please enter the date.</translation>
    </message>
    <message>
        <source>名称请写 %1 字以内的一行文字。</source>
        <translation>The name is one line of at most %1 characters.</translation>
    </message>
    <message>
        <source>按星期</source>
        <translation>as the week has it</translation>
    </message>
    <message>
        <source>工作日历 %1：%2</source>
        <translation>Working calendar %1: %2</translation>
    </message>
    <message>
        <source>请粘贴放假通知的全文。</source>
        <translation>Please paste the whole notice.</translation>
    </message>
    <message>
        <source>没有文件“%1”。</source>
        <translation>There is no file &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>“%1”太长，不像一份放假通知，请核对。</source>
        <translation>&quot;%1&quot; is too long for a notice of holidays; please check.</translation>
    </message>
    <message>
        <source>“%1”超过 %2 行，不像一年的放假表，请核对。</source>
        <translation>&quot;%1&quot; has more than %2 rows; it does not look like a year&apos;s holidays.</translation>
    </message>
    <message>
        <source>没有可录入的日子，没有改动日历。</source>
        <translation>There is no day to enter; the calendar was not changed.</translation>
    </message>
    <message>
        <source>有 %1 处没有读清，没有改动日历。请核对后再录入：%2</source>
        <translation>%1 places are not clear; the calendar was not changed. Please look at them first: %2</translation>
    </message>
    <message>
        <source>通知名称请写 %1 字以内的一行文字。</source>
        <translation>The notice&apos;s name is one line of at most %1 characters.</translation>
    </message>
    <message>
        <source>录入 %1 年放假安排：放假 %2 天，调休上班 %3 天</source>
        <translation>Holidays of %1 entered: %2 days off, %3 working weekends</translation>
    </message>
    <message>
        <source>工作日数应在 0 到 %1 之间。</source>
        <translation>The number of working days must be between 0 and %1.</translation>
    </message>
    <message>
        <source>两个日期相隔太远，请核对年份。</source>
        <translation>The two days are too far apart; please check the years.</translation>
    </message>
</context>
<context>
    <name>CalendarText</name>
    <message>
        <source>周一</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>周二</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>周三</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>周四</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>周五</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>周六</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>周日</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>已到期（未满 1 个工作日）</source>
        <translation>Past due (less than 1 working day)</translation>
    </message>
    <message>
        <source>超 %1 个工作日</source>
        <translation>%1 working days late</translation>
    </message>
    <message>
        <source>放假</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>上班</source>
        <translation>Working</translation>
    </message>
    <message>
        <source>周末</source>
        <translation>a weekend</translation>
    </message>
    <message>
        <source>%1放假</source>
        <translation>%1, off</translation>
    </message>
    <message>
        <source>调休上班</source>
        <translation>Working weekend</translation>
    </message>
    <message>
        <source>调休上班（%1）</source>
        <translation>working weekend (%1)</translation>
    </message>
    <message>
        <source>%1 年放假安排尚未录入，按暂估计算：只除去周末，不含节假日和调休。</source>
        <translation>The holidays of %1 are not entered yet; days are provisional: weekends alone are left out.</translation>
    </message>
    <message>
        <source>%1（暂估）</source>
        <translation>%1 (provisional)</translation>
    </message>
    <message>
        <source>%1 年放假通知未录入，按周末暂估。</source>
        <translation>The holiday notice of %1 is not entered; provisional, by weekends.</translation>
    </message>
</context>
<context>
    <name>Cancellation</name>
    <message>
        <source>已取消，没有改动任何数据。</source>
        <translation>Cancelled. No data was changed.</translation>
    </message>
</context>
<context>
    <name>CareCommands</name>
    <message>
        <source>梯度“%1”不认识，应为 municipal_pool、innovative、provincial 或 little_giant。上市、高企等不是梯度称号，用 recorded set 填报。</source>
        <translation>Unknown tier “%1”. It must be municipal_pool, innovative, provincial or little_giant. Listed, high-tech and the like are not tier titles; record them with recorded set.</translation>
    </message>
    <message>
        <source>已登记 %1：%2，%3 至 %4。</source>
        <translation>Registered %1: %2, %3 to %4.</translation>
    </message>
    <message>
        <source>已撤销 %1：%2（%3 起）。</source>
        <translation>Revoked %1: %2 (from %3).</translation>
    </message>
    <message>
        <source>已保存一策 %1：%2</source>
        <translation>Saved action plan %1: %2</translation>
    </message>
    <message>
        <source>登记认定</source>
        <translation>Register a recognition</translation>
    </message>
    <message>
        <source>FIRM --tier KEY --on 日期 --reason 原因</source>
        <translation>FIRM --tier KEY --on DATE --reason REASON</translation>
    </message>
    <message>
        <source>撤销认定</source>
        <translation>Revoke a recognition</translation>
    </message>
    <message>
        <source>FIRM --goal KEY --by 日期 --gap 差距 --next 下一步 --owner 责任人 --due 日期</source>
        <translation>FIRM --goal KEY --by DATE --gap GAP --next STEP --owner PERSON --due DATE</translation>
    </message>
    <message>
        <source>制定或修改一策</source>
        <translation>Make or change an action plan</translation>
    </message>
    <message>
        <source>FIRM --tier KEY --from 日期 [--until 日期] [--batch 批次] [--document 文号] [--announced 日期] [--review]</source>
        <translation>FIRM --tier KEY --from DATE [--until DATE] [--batch BATCH] [--document DOCUMENT] [--announced DATE] [--review]</translation>
    </message>
</context>
<context>
    <name>CareService</name>
    <message>
        <source>企业已不在库中。</source>
        <translation>The firm is no longer in the base.</translation>
    </message>
    <message>
        <source>内容过长（最多 %1 字）或含有控制字符，请修改。</source>
        <translation>The text is too long (%1 characters at most) or contains control characters. Please change it.</translation>
    </message>
    <message>
        <source>请写明下一步做什么。</source>
        <translation>Please enter the next step.</translation>
    </message>
    <message>
        <source>下一步的时限 %1 晚于目标时间 %2，请核对。</source>
        <translation>The deadline %1 of the next step is after the target date %2. Please check.</translation>
    </message>
    <message>
        <source>修改一策 %1</source>
        <translation>Change action plan %1</translation>
    </message>
    <message>
        <source>制定一策 %1</source>
        <translation>Make action plan %1</translation>
    </message>
</context>
<context>
    <name>ChangeCommands</name>
    <message>
        <source>--limit 应为不小于 0 的整数。</source>
        <translation>--limit must be a whole number, 0 or more.</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>使用人</source>
        <translation>User</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>记录数</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>操作</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>原值</source>
        <translation>Old value</translation>
    </message>
    <message>
        <source>新值</source>
        <translation>New value</translation>
    </message>
    <message>
        <source>已撤销，涉及 %1 条记录。</source>
        <translation>Undone, %1 records affected.</translation>
    </message>
    <message>
        <source>变更记录</source>
        <translation>Change records</translation>
    </message>
    <message>
        <source>一次变更的内容</source>
        <translation>What one change contains</translation>
    </message>
    <message>
        <source>撤销一次变更，导入也一样</source>
        <translation>Undo a change, an import too</translation>
    </message>
    <message>
        <source>--kind 应为 edit、import、revert、merge 或 event，收到“%1”。</source>
        <translation>--kind must be edit, import, revert, merge or event; got “%1”.</translation>
    </message>
    <message>
        <source>（已撤销）%1</source>
        <translation>(undone) %1</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>原因：%1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>已撤销</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>企业或名称</source>
        <translation>Firm or name</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>共 %1 条记录，只列出前 %2 条。</source>
        <translation>%1 records in all; the first %2 are listed.</translation>
    </message>
</context>
<context>
    <name>ChangeHistoryModel</name>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>谁</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>What</translation>
    </message>
    <message>
        <source>记录数</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>已撤销</source>
        <translation>Undone</translation>
    </message>
</context>
<context>
    <name>ChangeHistoryService</name>
    <message>
        <source>程序错误：不认识的记录。</source>
        <translation>Program error: unknown record.</translation>
    </message>
    <message>
        <source>“%1”之后数据又有变动，没有撤销。</source>
        <translation>The data changed again after “%1”. It was not undone.</translation>
    </message>
    <message>
        <source>“%1”没有撤销：%2 在 %3 又做了“%4”。请先撤销那一步。</source>
        <translation>“%1” was not undone: on %3, %2 also did “%4”. Please undo that step first.</translation>
    </message>
    <message>
        <source>没有这条变更记录：%1。</source>
        <translation>There is no such change record: %1.</translation>
    </message>
    <message>
        <source>“%1”是这个库的开端，不能撤销。</source>
        <translation>“%1” is the start of this base and cannot be undone.</translation>
    </message>
    <message>
        <source>“%1”已经撤销过了。</source>
        <translation>“%1” has already been undone.</translation>
    </message>
    <message>
        <source>“%1”没有改动数据，无需撤销。</source>
        <translation>“%1” changed no data, so there is nothing to undo.</translation>
    </message>
    <message>
        <source>撤销：%1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>重做：%1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>正在撤销</source>
        <translation>Undoing</translation>
    </message>
    <message>
        <source>变更记录与数据不符，请联系管理员运行 peiyuku-cli base check --full。</source>
        <translation>The change log does not fit the data. Ask the administrator to run peiyuku-cli base check --full.</translation>
    </message>
</context>
<context>
    <name>ChangeLog</name>
    <message>
        <source>程序错误：加密库不能使用。</source>
        <translation>Program error: encrypted bases cannot be used.</translation>
    </message>
    <message>
        <source>数据库缺少本机标识，不能写入。请从备份恢复。</source>
        <translation>The database has no mark of this PC and cannot be written to. Please restore it from a backup.</translation>
    </message>
</context>
<context>
    <name>ChangeSetRepository</name>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>变更记录 %1 的第 %2 条与留存摘要不符，可能被改动过。</source>
        <translation>Item %2 of change record %1 does not match its stored digest and may have been altered.</translation>
    </message>
    <message>
        <source>变更记录 %1 应有 %2 条，实有 %3 条。</source>
        <translation>Change record %1 should have %2 items but has %3.</translation>
    </message>
    <message>
        <source>变更记录 %1 与留存摘要不符，可能被改动过。</source>
        <translation>Change record %1 does not match its stored digest and may have been altered.</translation>
    </message>
    <message>
        <source>变更记录 %1 之前缺少记录。</source>
        <translation>Records are missing before change record %1.</translation>
    </message>
    <message>
        <source>变更记录第 %1 条读不出，可能被改动过。请联系管理员运行 peiyuku-cli base check --full。</source>
        <translation>Entry %1 of the change log cannot be read; it may have been altered. Ask the administrator to run peiyuku-cli base check --full.</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>企业名称</source>
        <translation>Firm name</translation>
    </message>
    <message>
        <source>简称</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>曾用名</source>
        <translation>Former names</translation>
    </message>
    <message>
        <source>信用代码</source>
        <translation>Credit code</translation>
    </message>
    <message>
        <source>旧注册号</source>
        <translation>Old registration no.</translation>
    </message>
    <message>
        <source>行业</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>产业链</source>
        <translation>Industry chain</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Contact phone</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>区县</source>
        <translation>District</translation>
    </message>
    <message>
        <source>镇街</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>园区</source>
        <translation>Park</translation>
    </message>
    <message>
        <source>迁入日期</source>
        <translation>Moved in on</translation>
    </message>
    <message>
        <source>离开日期</source>
        <translation>Left on</translation>
    </message>
    <message>
        <source>阶段</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>退库原因</source>
        <translation>Reason for leaving</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>起</source>
        <translation>From</translation>
    </message>
    <message>
        <source>止</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>梯度</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>认定日期</source>
        <translation>Recognised on</translation>
    </message>
    <message>
        <source>有效期至</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>批次</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Document no.</translation>
    </message>
    <message>
        <source>撤销日期</source>
        <translation>Revoked on</translation>
    </message>
    <message>
        <source>撤销原因</source>
        <translation>Reason for revoking</translation>
    </message>
    <message>
        <source>职责</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>目标梯度</source>
        <translation>Target tier</translation>
    </message>
    <message>
        <source>目标时间</source>
        <translation>Target date</translation>
    </message>
    <message>
        <source>主要差距</source>
        <translation>Main gap</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Person responsible</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>走访日期</source>
        <translation>Visit date</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>走访人</source>
        <translation>Visited by</translation>
    </message>
    <message>
        <source>接待人</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>要点</source>
        <translation>Main points</translation>
    </message>
    <message>
        <source>下次走访</source>
        <translation>Next visit</translation>
    </message>
    <message>
        <source>基本信息</source>
        <translation>Basic facts</translation>
    </message>
    <message>
        <source>所在</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>培育阶段</source>
        <translation>Cultivation stage</translation>
    </message>
    <message>
        <source>认定</source>
        <translation>Recognition</translation>
    </message>
    <message>
        <source>服务人员</source>
        <translation>Service staff</translation>
    </message>
    <message>
        <source>一策</source>
        <translation>Action plan</translation>
    </message>
    <message>
        <source>走访</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>在岗</source>
        <translation>At work</translation>
    </message>
    <message>
        <source>角色</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>对应专员</source>
        <translation>Specialist</translation>
    </message>
    <message>
        <source>启用</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>基期数</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>截至</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>填报数</source>
        <translation>Recorded value</translation>
    </message>
    <message>
        <source>使用人</source>
        <translation>User</translation>
    </message>
    <message>
        <source>镇街、园区</source>
        <translation>Towns and parks</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restored</translation>
    </message>
    <message>
        <source>%1 %2 条</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>删除 %1 条</source>
        <translation>%1 deleted</translation>
    </message>
    <message>
        <source>改回原值 %1 条</source>
        <translation>%1 back to their old values</translation>
    </message>
    <message>
        <source>恢复 %1 条</source>
        <translation>%1 restored</translation>
    </message>
    <message>
        <source>主导产品</source>
        <translation>Main product</translation>
    </message>
    <message>
        <source>链主</source>
        <translation>Chain leader</translation>
    </message>
    <message>
        <source>法定代表人</source>
        <translation>Legal representative</translation>
    </message>
    <message>
        <source>成立日期</source>
        <translation>Founded on</translation>
    </message>
    <message>
        <source>注册资本（万）</source>
        <translation>Registered capital (× 10,000)</translation>
    </message>
    <message>
        <source>注册资本币种</source>
        <translation>Capital currency</translation>
    </message>
    <message>
        <source>企业规模</source>
        <translation>Firm size</translation>
    </message>
    <message>
        <source>标签</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>原信用代码</source>
        <translation>Former credit code</translation>
    </message>
    <message>
        <source>复核</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>公告日期</source>
        <translation>Announced on</translation>
    </message>
    <message>
        <source>公示日期</source>
        <translation>Public notice date</translation>
    </message>
    <message>
        <source>关系</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>运营单位</source>
        <translation>Operated by</translation>
    </message>
    <message>
        <source>分组</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>数量</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>载体</source>
        <translation>Carrier</translation>
    </message>
    <message>
        <source>佐证</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>年度已定</source>
        <translation>Year closed</translation>
    </message>
    <message>
        <source>营业收入</source>
        <translation>Revenue</translation>
    </message>
    <message>
        <source>主营业务收入</source>
        <translation>Main business revenue</translation>
    </message>
    <message>
        <source>净利润</source>
        <translation>Net profit</translation>
    </message>
    <message>
        <source>资产总额</source>
        <translation>Total assets</translation>
    </message>
    <message>
        <source>负债总额</source>
        <translation>Total liabilities</translation>
    </message>
    <message>
        <source>研发费用</source>
        <translation>Research spending</translation>
    </message>
    <message>
        <source>新增股权融资</source>
        <translation>New equity financing</translation>
    </message>
    <message>
        <source>工业总产值</source>
        <translation>Gross industrial output</translation>
    </message>
    <message>
        <source>实缴税金</source>
        <translation>Taxes paid</translation>
    </message>
    <message>
        <source>职工人数</source>
        <translation>Employees</translation>
    </message>
    <message>
        <source>研发人员</source>
        <translation>Research staff</translation>
    </message>
    <message>
        <source>市场占有率</source>
        <translation>Market share</translation>
    </message>
    <message>
        <source>发展评价得分</source>
        <translation>Development score</translation>
    </message>
    <message>
        <source>公示</source>
        <translation>Public notice</translation>
    </message>
    <message>
        <source>注册、纳税、统计关系</source>
        <translation>Registration, tax and statistics</translation>
    </message>
    <message>
        <source>载体平台</source>
        <translation>Carriers</translation>
    </message>
    <message>
        <source>资质类别</source>
        <translation>Honour category</translation>
    </message>
    <message>
        <source>资质荣誉</source>
        <translation>Honours</translation>
    </message>
    <message>
        <source>年度数据</source>
        <translation>Yearly figures</translation>
    </message>
    <message>
        <source>不是重复</source>
        <translation>Not duplicates</translation>
    </message>
    <message>
        <source>所在镇街、园区</source>
        <translation>town or park</translation>
    </message>
    <message>
        <source>主要领导</source>
        <translation>Principal leader</translation>
    </message>
    <message>
        <source>现行计划</source>
        <translation>plan in force</translation>
    </message>
    <message>
        <source>代理人</source>
        <translation>Substitute</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>发文单位</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>发文日期</source>
        <translation>Issue date</translation>
    </message>
    <message>
        <source>施行日期</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>起始年</source>
        <translation>First year</translation>
    </message>
    <message>
        <source>终止年</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>目标日期</source>
        <translation>Target date</translation>
    </message>
    <message>
        <source>原文时限</source>
        <translation>Deadline in words</translation>
    </message>
    <message>
        <source>计划期</source>
        <translation>Plan period</translation>
    </message>
    <message>
        <source>配备规则</source>
        <translation>Staffing rule</translation>
    </message>
    <message>
        <source>配备规则出处</source>
        <translation>source of the staffing rule</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>计划</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>比较</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>目标值</source>
        <translation>Target value</translation>
    </message>
    <message>
        <source>原文数值</source>
        <translation>value as worded</translation>
    </message>
    <message>
        <source>措辞</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>口径</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>计入进度</source>
        <translation>Scored</translation>
    </message>
    <message>
        <source>出处</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>任务</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>章节</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>牵头单位</source>
        <translation>Lead units</translation>
    </message>
    <message>
        <source>配合单位</source>
        <translation>Supporting units</translation>
    </message>
    <message>
        <source>责任单位</source>
        <translation>Responsible units</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>年度目标</source>
        <translation>Yearly targets</translation>
    </message>
    <message>
        <source>目标分解</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>文件名</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>大小</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>添加日期</source>
        <translation>Added on</translation>
    </message>
    <message>
        <source>外出</source>
        <translation>Away</translation>
    </message>
    <message>
        <source>计划目标</source>
        <translation>plan target</translation>
    </message>
    <message>
        <source>计划任务</source>
        <translation>plan task</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>走访单位</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>走访人及职务</source>
        <translation>Visitors and posts</translation>
    </message>
    <message>
        <source>带队领导</source>
        <translation>Led by</translation>
    </message>
    <message>
        <source>走访目的</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>生产经营</source>
        <translation>Operations</translation>
    </message>
    <message>
        <source>政策宣讲</source>
        <translation>Policies told</translation>
    </message>
    <message>
        <source>申报意愿</source>
        <translation>Wish to apply</translation>
    </message>
    <message>
        <source>存在困难</source>
        <translation>Difficulties</translation>
    </message>
    <message>
        <source>成效</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>计划日期</source>
        <translation>Planned day</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>承诺</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>落实人</source>
        <translation>Kept by</translation>
    </message>
    <message>
        <source>承诺日期</source>
        <translation>Promised on</translation>
    </message>
    <message>
        <source>办结日期</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>间隔（月）</source>
        <translation>Interval (months)</translation>
    </message>
    <message>
        <source>计入的方式</source>
        <translation>Kinds that count</translation>
    </message>
    <message>
        <source>安排</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>通知</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>推迟到</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>走访计划</source>
        <translation>Visit plan</translation>
    </message>
    <message>
        <source>免走访</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>走访频次</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>工作日历</source>
        <translation>Working calendar</translation>
    </message>
    <message>
        <source>放假通知</source>
        <translation>Notice of holidays</translation>
    </message>
    <message>
        <source>推迟提醒</source>
        <translation>Snooze</translation>
    </message>
    <message>
        <source>放假</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>上班</source>
        <translation>Working</translation>
    </message>
    <message>
        <source>照常</source>
        <translation>As the week has it</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>提出人</source>
        <translation>Raised by</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>提出日期</source>
        <translation>Raised on</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>紧急</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>保密</source>
        <translation>Confidential</translation>
    </message>
    <message>
        <source>首问责任人</source>
        <translation>First contact</translation>
    </message>
    <message>
        <source>专员</source>
        <translation>Specialist</translation>
    </message>
    <message>
        <source>主办</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>协办</source>
        <translation>Supporting</translation>
    </message>
    <message>
        <source>受理日期</source>
        <translation>Accepted on</translation>
    </message>
    <message>
        <source>交办日期</source>
        <translation>Dispatched on</translation>
    </message>
    <message>
        <source>签收日期</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>答复日期</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>答复内容</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>审核日期</source>
        <translation>Reviewed on</translation>
    </message>
    <message>
        <source>回访日期</source>
        <translation>Called back on</translation>
    </message>
    <message>
        <source>已联系</source>
        <translation>Contacted</translation>
    </message>
    <message>
        <source>已解决</source>
        <translation>Solved</translation>
    </message>
    <message>
        <source>满意度</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>退单次数</source>
        <translation>Times returned</translation>
    </message>
    <message>
        <source>重办次数</source>
        <translation>Times reopened</translation>
    </message>
    <message>
        <source>重办日期</source>
        <translation>Reopened on</translation>
    </message>
    <message>
        <source>申请延期（工作日）</source>
        <translation>Extension asked (working days)</translation>
    </message>
    <message>
        <source>已延期（工作日）</source>
        <translation>Extension granted (working days)</translation>
    </message>
    <message>
        <source>暂停</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>签收时限</source>
        <translation>Sign by</translation>
    </message>
    <message>
        <source>答复时限</source>
        <translation>Answer by</translation>
    </message>
    <message>
        <source>办结时限</source>
        <translation>Close by</translation>
    </message>
    <message>
        <source>步骤</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>经办人</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>暂停种类</source>
        <translation>Kind of pause</translation>
    </message>
    <message>
        <source>交办单号</source>
        <translation>Slip</translation>
    </message>
    <message>
        <source>承办单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>主办、协办</source>
        <translation>Lead or supporting</translation>
    </message>
    <message>
        <source>退单日期</source>
        <translation>Returned on</translation>
    </message>
    <message>
        <source>退单理由</source>
        <translation>Reason of return</translation>
    </message>
    <message>
        <source>送达单位</source>
        <translation>Sent to</translation>
    </message>
    <message>
        <source>督办内容</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>发出日期</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>回复期限</source>
        <translation>Reply by</translation>
    </message>
    <message>
        <source>回复</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>回复日期</source>
        <translation>Replied on</translation>
    </message>
    <message>
        <source>签收时限（工作日）</source>
        <translation>Limit to sign (working days)</translation>
    </message>
    <message>
        <source>答复时限（工作日）</source>
        <translation>Limit to answer (working days)</translation>
    </message>
    <message>
        <source>办结时限（工作日）</source>
        <translation>Limit to close (working days)</translation>
    </message>
    <message>
        <source>诉求</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>诉求经过</source>
        <translation>Course of the request</translation>
    </message>
    <message>
        <source>诉求暂停</source>
        <translation>Pause of the request</translation>
    </message>
    <message>
        <source>交办</source>
        <translation>Dispatch</translation>
    </message>
    <message>
        <source>督办单</source>
        <translation>Supervision order</translation>
    </message>
    <message>
        <source>诉求类别</source>
        <translation>Request category</translation>
    </message>
    <message>
        <source>办理时限</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>答复后至重办</source>
        <translation>From the answer to reopening</translation>
    </message>
    <message>
        <source>挂账</source>
        <translation>Shelved</translation>
    </message>
</context>
<context>
    <name>CodeReading</name>
    <message>
        <source>信用代码被表格改成科学计数，尾数已丢失</source>
        <translation>The spreadsheet turned the credit code into scientific notation; the last digits are lost</translation>
    </message>
    <message>
        <source>信用代码一栏是 15 位的旧注册号，已作为注册号；请补统一社会信用代码</source>
        <translation>The credit code column holds a 15-digit old registration number; it was taken as the registration number. Please add the credit code</translation>
    </message>
    <message>
        <source>信用代码末尾几位被表格改成了 0，原来的数字已丢失</source>
        <translation>The spreadsheet turned the last digits of the credit code into 0; the original digits are lost</translation>
    </message>
</context>
<context>
    <name>ColumnKeys</name>
    <message>
        <source>%1：日期</source>
        <translation>%1: date</translation>
    </message>
    <message>
        <source>%1：文号</source>
        <translation>%1: document no.</translation>
    </message>
    <message>
        <source>%1（未写年度）</source>
        <translation>%1 (no year given)</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>表里没有列“%1”。请写列名、列的字母（如 B）或第几列；这张表的列有：%2。</source>
        <translation>The table has no column “%1”. Please give the column name, its letter (such as B) or its number. The columns of this table are: %2.</translation>
    </message>
    <message>
        <source>列对应“%1”不对，应写成 字段=列，例如 name=企业全称。字段有：%2。</source>
        <translation>The column mapping “%1” is not right. It should read field=column, for example name=企业全称. The fields are: %2.</translation>
    </message>
    <message>
        <source>年度“%1”不对，请写四位数的年份，例如 figure_year=2024。</source>
        <translation>The year “%1” is not right. Please give a year of four digits, for example figure_year=2024.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>没有命令“%1”。用 --help 查看全部命令。</source>
        <translation>There is no command “%1”. Use --help to see all commands.</translation>
    </message>
    <message>
        <source>没有命令“%1”，可用：%2。</source>
        <translation>There is no command “%1”. Available: %2.</translation>
    </message>
    <message>
        <source>命令 %1 没有选项 --%2。用法：%1 %3</source>
        <translation>Command %1 has no option --%2. Usage: %1 %3</translation>
    </message>
    <message>
        <source>不认识的选项 --%1。</source>
        <translation>Unknown option --%1.</translation>
    </message>
    <message>
        <source>选项 --%1 后面缺少值。</source>
        <translation>Option --%1 needs a value.</translation>
    </message>
    <message>
        <source>用法：%1 %2</source>
        <translation>Usage: %1 %2</translation>
    </message>
    <message>
        <source>用法：peiyuku-cli [全局选项] 命令 [参数] [--选项 值]</source>
        <translation>Usage: peiyuku-cli [global options] command [arguments] [--option value]</translation>
    </message>
    <message>
        <source>全局选项：--database 文件  --actor 姓名  --as-of 日期  --json  --lang zh|en  --help  --version</source>
        <translation>Global options: --database FILE  --actor NAME  --as-of DATE  --json  --lang zh|en  --help  --version</translation>
    </message>
    <message>
        <source>命令</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>作用</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>参数见：peiyuku-cli 命令 --help</source>
        <translation>For arguments see: peiyuku-cli COMMAND --help</translation>
    </message>
    <message>
        <source>--%1 的日期“%2”不完整或不存在，应为 2026-03-31 的形式。</source>
        <translation>The date “%2” of --%1 is incomplete or does not exist. It should look like 2026-03-31.</translation>
    </message>
    <message>
        <source>--known-at 尚未提供。</source>
        <translation>--known-at is not available yet.</translation>
    </message>
    <message>
        <source>%1 的命令行</source>
        <translation>Command line of %1</translation>
    </message>
    <message>
        <source>查找索引是旧版本的，按拼音、联系人查找可能不全。请运行 base reindex，或打开一次窗口，程序会重建它。</source>
        <translation>The find index is of an older version; finding by pinyin or contact may miss firms. Please run base reindex, or open the window once and the program makes it anew.</translation>
    </message>
</context>
<context>
    <name>CompletionChart</name>
    <message>
        <source>已新增 ÷ 分解新增</source>
        <translation>Added ÷ allotted new</translation>
    </message>
    <message>
        <source>现有 ÷ 目标</source>
        <translation>Current ÷ target</translation>
    </message>
    <message>
        <source>落后在前</source>
        <translation>furthest behind first</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>粗横线 = 目标，点线 = 序时 %1</source>
        <translation>Thick line = target, dotted line = time elapsed %1</translation>
    </message>
    <message>
        <source>粗横线 = 目标</source>
        <translation>Thick line = target</translation>
    </message>
    <message>
        <source>%1；%2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>已新增</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>现有</source>
        <translation>Current</translation>
    </message>
    <message>
        <source>分解新增</source>
        <translation>Allotted new</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>新增完成率</source>
        <translation>Completion rate of new</translation>
    </message>
    <message>
        <source>完成率</source>
        <translation>Completion rate</translation>
    </message>
    <message>
        <source>缺口</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>打不开数据库“%1”。请检查文件和文件夹的权限。</source>
        <translation>The database “%1” cannot be opened. Please check the permissions of the file and its folder.</translation>
    </message>
    <message>
        <source>本机的 SQLite 不支持所需的安全设置，程序不能使用。</source>
        <translation>The SQLite of this PC does not support the safety settings needed, so the program cannot be used.</translation>
    </message>
    <message>
        <source>“%1”不是培育库的数据库文件。请选择由本程序建立的库。</source>
        <translation>“%1” is not a database file of a cultivation pool. Please choose a base made by this program.</translation>
    </message>
    <message>
        <source>连接不上共享数据库 %1。请检查网络和服务器。</source>
        <translation>The shared database %1 cannot be reached. Please check the network and the server.</translation>
    </message>
    <message>
        <source>共享数据库须为 PostgreSQL 12 以上、UTF-8 编码。</source>
        <translation>A shared database must be PostgreSQL 12 or newer with UTF-8 encoding.</translation>
    </message>
    <message>
        <source>数据库“%1”不完整，末尾缺了一段。请从备份恢复。</source>
        <translation>The database “%1” is not complete: its end is missing. Please restore it from a backup.</translation>
    </message>
    <message>
        <source>“%1”所在的磁盘不能保证写入安全（%2），不打开。请把库放到本机磁盘上。</source>
        <translation>The disk of “%1” cannot guarantee safe writing (%2); it is not opened. Put the base on a disk of this computer.</translation>
    </message>
    <message>
        <source>“%1”上次没有正常关闭，而所在文件夹不能写入，打不开。请把它和同名的 -wal 文件一起复制到可写的文件夹再打开。</source>
        <translation>“%1” was not closed properly and its folder cannot be written; it cannot be opened. Copy it with its -wal file to a folder you can write, and open it there.</translation>
    </message>
</context>
<context>
    <name>ConnectionSettings</name>
    <message>
        <source>没有指明数据库文件。</source>
        <translation>No database file is given.</translation>
    </message>
    <message>
        <source>数据库地址不完整，应为 postgresql://用户@主机/库名。</source>
        <translation>The database address is incomplete. It should look like postgresql://user@host/name.</translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message>
        <source>挂钩领导</source>
        <translation>Linked leader</translation>
    </message>
    <message>
        <source>不在岗</source>
        <translation>Away</translation>
    </message>
    <message>
        <source>%1，%2 起</source>
        <translation>%1, from %2</translation>
    </message>
    <message>
        <source>%1，%2 至 %3</source>
        <translation>%1, %2 to %3</translation>
    </message>
    <message>
        <source>，未定代理人</source>
        <translation>, no substitute yet</translation>
    </message>
    <message>
        <source>，由%1代</source>
        <translation>, %1 stands in</translation>
    </message>
    <message>
        <source>（电话 %1）</source>
        <translation> (phone %1)</translation>
    </message>
</context>
<context>
    <name>ContentDigest</name>
    <message>
        <source>程序错误：加密库不能使用。</source>
        <translation>Program error: encrypted bases cannot be used.</translation>
    </message>
    <message>
        <source>%1 中的记录 %2 没有所属企业。</source>
        <translation>Record %2 in %1 belongs to no firm.</translation>
    </message>
    <message>
        <source>“%1”同一时间登记在两处。</source>
        <translation>“%1” is registered in two places at the same time.</translation>
    </message>
    <message>
        <source>“%1”同一时间有两位同类责任人。</source>
        <translation>“%1” has two people with the same duty at the same time.</translation>
    </message>
    <message>
        <source>“%1”有两份一策。</source>
        <translation>“%1” has two action plans.</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>未配专员</source>
        <translation>No specialist</translation>
    </message>
    <message>
        <source>未落实帮扶领导</source>
        <translation>No supporting leader</translation>
    </message>
    <message>
        <source>未制定一策</source>
        <translation>No action plan</translation>
    </message>
    <message>
        <source>无挂钩领导</source>
        <translation>No linked leader</translation>
    </message>
    <message>
        <source>挂钩领导不是企业所在镇或园区的主要领导</source>
        <translation>The linked leader is not a principal leader of the firm&apos;s town or park</translation>
    </message>
    <message>
        <source>挂钩领导按单位名称认定，请补所在镇街</source>
        <translation>Linked leader taken by the name of his unit; please enter his town</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>第 %1 行有乱码或不可识别的字符（可能是编码 %2 不对，或文件损坏）。请在原表中改正这一行。</source>
        <translation>Row %1 contains garbled or unreadable characters (the encoding %2 may be wrong, or the file damaged). Please correct this row in the original table.</translation>
    </message>
    <message>
        <source>第 %1 行有单元格超过 %2 字，这一行没有读取。</source>
        <translation>Row %1 has a cell of more than %2 characters. This row was not read.</translation>
    </message>
    <message>
        <source>%1 行用到了第 %2 列以后</source>
        <translation>row %1 goes past column %2</translation>
    </message>
</context>
<context>
    <name>DatabaseBackup</name>
    <message>
        <source>“%1”已损坏，不能使用：%2</source>
        <translation>“%1” is damaged and cannot be used: %2</translation>
    </message>
    <message>
        <source>未能复制“%1”。</source>
        <translation>“%1” could not be copied.</translation>
    </message>
    <message>
        <source>共享数据库请由管理员在服务器上备份。</source>
        <translation>A shared database must be backed up on the server by its administrator.</translation>
    </message>
    <message>
        <source>“%1”已经存在，没有覆盖。请换一个文件名。</source>
        <translation>“%1” already exists and was not overwritten. Please choose another file name.</translation>
    </message>
    <message>
        <source>表 %1 有记录指向不存在的 %2。</source>
        <translation>Table %1 has records that point to a missing %2.</translation>
    </message>
    <message>
        <source>没有文件夹“%1”，没有备份。请换一个文件夹。</source>
        <translation>There is no folder “%1”. No backup was made. Please choose another folder.</translation>
    </message>
    <message>
        <source>文件夹“%1”不能写入，没有备份。请换一个文件夹。</source>
        <translation>The folder “%1” cannot be written to. No backup was made. Please choose another folder.</translation>
    </message>
    <message>
        <source>“%1”所在磁盘空间不足，没有备份。请清理磁盘，或换一个地方再试。</source>
        <translation>The disk of “%1” is full. No backup was made. Please free some space or choose another place.</translation>
    </message>
    <message>
        <source>写入“%1”时磁盘出错，没有备份。请检查磁盘，或换一个地方再试。</source>
        <translation>A disk error occurred while writing to “%1”. No backup was made. Please check the disk or choose another place.</translation>
    </message>
    <message>
        <source>“%1”正被另一个程序读取，没有恢复。请关闭其他窗口后再试。</source>
        <translation>“%1” is being read by another program. Nothing was restored. Please close other windows and try again.</translation>
    </message>
    <message>
        <source>不能移开原有的库“%1”，没有恢复。请检查文件夹的权限。</source>
        <translation>The existing base “%1” could not be moved aside. Nothing was restored. Please check the permissions of the folder.</translation>
    </message>
    <message>
        <source>读不出“%1”。请检查磁盘和权限。</source>
        <translation>“%1” cannot be read. Check the disk and your permissions.</translation>
    </message>
    <message>
        <source>不能移开原有的文件“%1”，没有继续。请检查文件夹的权限。</source>
        <translation>The existing file “%1” cannot be moved away; nothing was done. Check the permissions of the folder.</translation>
    </message>
    <message>
        <source>数据库文件有损坏，请从备份恢复（%1）。</source>
        <translation>The base is damaged; restore a backup (%1).</translation>
    </message>
    <message>
        <source>“%1”旁边的 -wal 文件里还有改动，只恢复这个文件会丢失它们。请先用本程序打开它再关闭，然后恢复。</source>
        <translation>The -wal file beside “%1” holds changes that would be lost. Open it in this program and close it first, then restore.</translation>
    </message>
    <message>
        <source>“%1”所在磁盘空间不足或出错，没有恢复，库保持原样。请清理、检查磁盘后再试。</source>
        <translation>The disk of “%1” is full or failing; nothing was restored, the base is as it was. Free some space or check the disk, then try again.</translation>
    </message>
</context>
<context>
    <name>DayCount</name>
    <message>
        <source>%1 / %2 家</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 家</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>DisplayText</name>
    <message>
        <source>市级培育入库企业</source>
        <translation>Municipal pool firm</translation>
    </message>
    <message>
        <source>创新型中小企业</source>
        <translation>Innovative SME</translation>
    </message>
    <message>
        <source>专精特新中小企业</source>
        <translation>Specialised and new SME</translation>
    </message>
    <message>
        <source>专精特新“小巨人”企业</source>
        <translation>Specialised and new “little giant” firm</translation>
    </message>
    <message>
        <source>市级入库</source>
        <translation>Municipal pool</translation>
    </message>
    <message>
        <source>创新型</source>
        <translation>Innovative</translation>
    </message>
    <message>
        <source>市级</source>
        <translation>Municipal</translation>
    </message>
    <message>
        <source>省级</source>
        <translation>Provincial</translation>
    </message>
    <message>
        <source>小巨人</source>
        <translation>Little giant</translation>
    </message>
    <message>
        <source>上市企业</source>
        <translation>Listed firm</translation>
    </message>
    <message>
        <source>科技型中小企业</source>
        <translation>Technology-based SME</translation>
    </message>
    <message>
        <source>高新技术企业</source>
        <translation>High-tech enterprise</translation>
    </message>
    <message>
        <source>单项冠军</source>
        <translation>Single-product champion</translation>
    </message>
    <message>
        <source>储备</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>培育</source>
        <translation>Cultivation</translation>
    </message>
    <message>
        <source>提升</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>退库</source>
        <translation>Leave the pool</translation>
    </message>
    <message>
        <source>迁出</source>
        <translation>Moved out</translation>
    </message>
    <message>
        <source>注销</source>
        <translation>Deregistered</translation>
    </message>
    <message>
        <source>吊销</source>
        <translation>Licence revoked</translation>
    </message>
    <message>
        <source>停产破产</source>
        <translation>Closed or bankrupt</translation>
    </message>
    <message>
        <source>合并重组</source>
        <translation>Merged or restructured</translation>
    </message>
    <message>
        <source>失信</source>
        <translation>Dishonest</translation>
    </message>
    <message>
        <source>已不属中小企业</source>
        <translation>No longer an SME</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>实地</source>
        <translation>On site</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>微信</source>
        <translation>WeChat</translation>
    </message>
    <message>
        <source>座谈</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>来访</source>
        <translation>Came to us</translation>
    </message>
    <message>
        <source>专员</source>
        <translation>Specialist</translation>
    </message>
    <message>
        <source>科室</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>负责人</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>管理员</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>服务专员</source>
        <translation>Service specialist</translation>
    </message>
    <message>
        <source>帮扶领导</source>
        <translation>Supporting leader</translation>
    </message>
    <message>
        <source>期末有效</source>
        <translation>Valid at the end</translation>
    </message>
    <message>
        <source>累计</source>
        <translation>Cumulative</translation>
    </message>
    <message>
        <source>期内新增</source>
        <translation>New in period</translation>
    </message>
    <message>
        <source>每年</source>
        <translation>Each year</translation>
    </message>
    <message>
        <source>年均增速</source>
        <translation>Average annual growth</translation>
    </message>
    <message>
        <source>覆盖率</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>上限</source>
        <translation>Upper limit</translation>
    </message>
    <message>
        <source>比例</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>门槛</source>
        <translation>Threshold</translation>
    </message>
    <message>
        <source>配比</source>
        <translation>Staffing ratio</translation>
    </message>
    <message>
        <source>达到</source>
        <translation>At least</translation>
    </message>
    <message>
        <source>超过</source>
        <translation>More than</translation>
    </message>
    <message>
        <source>等于</source>
        <translation>Exactly</translation>
    </message>
    <message>
        <source>不超过</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>左右</source>
        <translation>About</translation>
    </message>
    <message>
        <source>文件未量化</source>
        <translation>Not quantified in the document</translation>
    </message>
    <message>
        <source>正常</source>
        <translation>On track</translation>
    </message>
    <message>
        <source>关注</source>
        <translation>Watch</translation>
    </message>
    <message>
        <source>落后</source>
        <translation>Behind</translation>
    </message>
    <message>
        <source>已达成</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>接近</source>
        <translation>Near</translation>
    </message>
    <message>
        <source>未达成</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>未设</source>
        <translation>Not set</translation>
    </message>
    <message>
        <source>一企一组：帮扶领导和服务专员</source>
        <translation>One firm, one group: a supporting leader and a service specialist</translation>
    </message>
    <message>
        <source>一企一策一人：服务专员和一策</source>
        <translation>One firm, one plan, one person: a service specialist and an action plan</translation>
    </message>
    <message>
        <source>每家1名服务专员，主要领导挂钩</source>
        <translation>1 service specialist for each firm, linked to a principal leader</translation>
    </message>
    <message>
        <source>文件未作规定（只统计，不考核）</source>
        <translation>Not laid down in the document (counted only, not assessed)</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>合并</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>（标题首行缺失）</source>
        <translation>(first line of the title missing)</translation>
    </message>
    <message>
        <source>校验码算得 %1，请核对执照</source>
        <translation>The check character works out as %1; please check the licence</translation>
    </message>
    <message>
        <source>信用代码应为 18 位，现为 %1 位</source>
        <translation>The credit code must have 18 characters; it has %1</translation>
    </message>
    <message>
        <source>信用代码不含字母 I、O，是否应为 %1</source>
        <translation>The credit code has no letters I or O; should it be %1</translation>
    </message>
    <message>
        <source>信用代码只含数字和大写字母（无 I、O、S、V、Z）</source>
        <translation>The credit code has only digits and capital letters (no I, O, S, V, Z)</translation>
    </message>
    <message>
        <source>信用代码是顺序或重复的数字，不是真实代码</source>
        <translation>The credit code is a run of digits or a repeated digit, not a real code</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>手动</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>关闭时</source>
        <translation>At close</translation>
    </message>
    <message>
        <source>导入前</source>
        <translation>Before import</translation>
    </message>
    <message>
        <source>升级前</source>
        <translation>Before upgrade</translation>
    </message>
    <message>
        <source>批量操作前</source>
        <translation>Before bulk step</translation>
    </message>
    <message>
        <source>服务组成员</source>
        <translation>Team member</translation>
    </message>
    <message>
        <source>专家</source>
        <translation>Expert</translation>
    </message>
    <message>
        <source>起草</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>正式</source>
        <translation>Formal</translation>
    </message>
    <message>
        <source>已结束</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>领导</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>审计</source>
        <translation>Auditor</translation>
    </message>
</context>
<context>
    <name>DistrictService</name>
    <message>
        <source>内容含有不能保存的控制字符，请重新输入。</source>
        <translation>The text holds control characters that cannot be kept; enter it again.</translation>
    </message>
    <message>
        <source>内容过长（%1 字），最多 %2 字。</source>
        <translation>Too long (%1 characters); at most %2.</translation>
    </message>
    <message>
        <source>请填写区县的全称，如“开州区”。</source>
        <translation>Enter the full name of the district, such as 开州区.</translation>
    </message>
    <message>
        <source>行政区划代码应为六位数字，不清楚可以不填。</source>
        <translation>The division code has six digits; leave it empty when unknown.</translation>
    </message>
    <message>
        <source>编号“%1”应为 2 到 32 个小写字母、数字或连字符，字母开头。</source>
        <translation>Id &quot;%1&quot; should be 2 to 32 lower-case letters, digits or hyphens, beginning with a letter.</translation>
    </message>
    <message>
        <source>这个库里已经有“%1”了。</source>
        <translation>This base already has &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>编号“%1”是程序自带区县的，请换一个。</source>
        <translation>Id &quot;%1&quot; is that of a district that ships; choose another.</translation>
    </message>
    <message>
        <source>“%1”同时写在镇街和园区里，请删去一处。</source>
        <translation>&quot;%1&quot; stands among both towns and parks; remove one.</translation>
    </message>
    <message>
        <source>新增区县 %1</source>
        <translation>District %1 added</translation>
    </message>
    <message>
        <source>还没有镇街名单，目标分解和镇街统计要用，请补上。</source>
        <translation>No towns yet; shares and figures by town need them.</translation>
    </message>
    <message>
        <source>这个库里没有区县“%1”。</source>
        <translation>This base has no district &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1：增加镇街、园区</source>
        <translation>%1: towns and parks added</translation>
    </message>
    <message>
        <source>名单里的都已经有了，没有新增。</source>
        <translation>All of the list are here already; nothing was added.</translation>
    </message>
</context>
<context>
    <name>DuplicateCommands</name>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Firms</translation>
    </message>
    <message>
        <source>另一家</source>
        <translation>Other firm</translation>
    </message>
    <message>
        <source>相同之处</source>
        <translation>In common</translation>
    </message>
    <message>
        <source>已把 %1 并入 %2。</source>
        <translation>Merged %1 into %2.</translation>
    </message>
    <message>
        <source>已记下：%1 与 %2 不是重复。</source>
        <translation>Noted: %1 and %2 are not duplicates.</translation>
    </message>
    <message>
        <source>可能重复的企业</source>
        <translation>Possible duplicates</translation>
    </message>
    <message>
        <source>FIRM 另一家 [--take 字段,…]</source>
        <translation>FIRM OTHER [--take FIELD,…]</translation>
    </message>
    <message>
        <source>把另一家并入 FIRM；--take 的字段取另一家的</source>
        <translation>Merge the other firm into FIRM; the fields in --take come from the other firm</translation>
    </message>
    <message>
        <source>FIRM 另一家</source>
        <translation>FIRM OTHER</translation>
    </message>
    <message>
        <source>不是重复，不再提示</source>
        <translation>Not duplicates; do not list them again</translation>
    </message>
</context>
<context>
    <name>DuplicateService</name>
    <message>
        <source>这是同一条档案，请选择另一家企业。</source>
        <translation>This is the same file. Please choose another firm.</translation>
    </message>
    <message>
        <source>企业已不在库中，可能已被合并或删除，请刷新后再看。</source>
        <translation>The firm is no longer in the base. It may have been merged or deleted. Please refresh and look again.</translation>
    </message>
    <message>
        <source>不是重复：%1 与 %2</source>
        <translation>Not duplicates: %1 and %2</translation>
    </message>
    <message>
        <source>合并企业 %1 并入 %2</source>
        <translation>Merge firm %1 into %2</translation>
    </message>
</context>
<context>
    <name>DutyPlacement</name>
    <message>
        <source>已删除的人员</source>
        <translation>a removed person</translation>
    </message>
    <message>
        <source>没有撤销：“%1”会回到%2 %3名下，此人已停用。请先改为在岗。</source>
        <translation>Not undone: “%1” would go back to %2 %3, who is off duty. Put him on duty first.</translation>
    </message>
    <message>
        <source>没有撤销：“%1”会同时有两位%2，%3。请先撤销后来的配备。</source>
        <translation>Not undone: “%1” would have two at once (%2), %3. Undo the later assignment first.</translation>
    </message>
    <message>
        <source>没有撤销：%1 会变为停用，但还服务着企业。请先改配这些企业。</source>
        <translation>Not undone: %1 would be off duty but still serves firms. Assign them to others first.</translation>
    </message>
    <message>
        <source>没有撤销：%1 的外出会与 %2 的重叠。请先改后来登记的外出。</source>
        <translation>Not undone: the absence of %1 would overlap the one of %2. Change the later one first.</translation>
    </message>
    <message>
        <source>一直</source>
        <translation>Always</translation>
    </message>
    <message>
        <source>%1 起</source>
        <translation>From %1</translation>
    </message>
    <message>
        <source>到 %1 止</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>%1 至 %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1（%2）%3，日期重叠</source>
        <translation>%1 (%2) %3, dates overlap</translation>
    </message>
    <message>
        <source>与%1。请改生效日期，或写明止期。</source>
        <translation>Overlaps: %1. Change the effective date, or give a last day.</translation>
    </message>
</context>
<context>
    <name>EnterpriseColumn</name>
    <message>
        <source>企业</source>
        <translation>Firms</translation>
    </message>
    <message>
        <source>企业名称</source>
        <translation>Firm name</translation>
    </message>
    <message>
        <source>简称</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>信用代码</source>
        <translation>Credit code</translation>
    </message>
    <message>
        <source>统一社会信用代码</source>
        <translation>Credit code</translation>
    </message>
    <message>
        <source>注册号</source>
        <translation>Registration no.</translation>
    </message>
    <message>
        <source>曾用名</source>
        <translation>Former names</translation>
    </message>
    <message>
        <source>区县</source>
        <translation>District</translation>
    </message>
    <message>
        <source>镇街</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>园区</source>
        <translation>Park</translation>
    </message>
    <message>
        <source>行业</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>产业链</source>
        <translation>Industry chain</translation>
    </message>
    <message>
        <source>重点产业链</source>
        <translation>Key industry chain</translation>
    </message>
    <message>
        <source>链主</source>
        <translation>Chain leader</translation>
    </message>
    <message>
        <source>主导产品</source>
        <translation>Main product</translation>
    </message>
    <message>
        <source>规模</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>企业规模</source>
        <translation>Firm size</translation>
    </message>
    <message>
        <source>法定代表人</source>
        <translation>Legal representative</translation>
    </message>
    <message>
        <source>成立日期</source>
        <translation>Founded on</translation>
    </message>
    <message>
        <source>注册资本</source>
        <translation>Registered capital</translation>
    </message>
    <message>
        <source>注册资本（万元）</source>
        <translation>Registered capital (× 10,000 yuan)</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Contact phone</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>标签</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>最高梯度</source>
        <translation>Highest tier</translation>
    </message>
    <message>
        <source>现有最高梯度</source>
        <translation>Present highest tier</translation>
    </message>
    <message>
        <source>有效期至</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>最高梯度有效期至</source>
        <translation>Highest tier valid until</translation>
    </message>
    <message>
        <source>有效认定</source>
        <translation>Valid recognition</translation>
    </message>
    <message>
        <source>全部有效认定</source>
        <translation>All valid recognitions</translation>
    </message>
    <message>
        <source>阶段</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>培育阶段</source>
        <translation>Cultivation stage</translation>
    </message>
    <message>
        <source>专员</source>
        <translation>Specialist</translation>
    </message>
    <message>
        <source>服务专员</source>
        <translation>Service specialist</translation>
    </message>
    <message>
        <source>最近实地</source>
        <translation>Last on site</translation>
    </message>
    <message>
        <source>最近实地走访</source>
        <translation>Last visit on site</translation>
    </message>
    <message>
        <source>下次走访</source>
        <translation>Next visit</translation>
    </message>
    <message>
        <source>下次走访日期</source>
        <translation>Next visit date</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>一策下一步</source>
        <translation>Action plan: next step</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>一策时限</source>
        <translation>Action plan: deadline</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Person responsible</translation>
    </message>
    <message>
        <source>一策责任人</source>
        <translation>Action plan: person responsible</translation>
    </message>
    <message>
        <source>目标梯度</source>
        <translation>Target tier</translation>
    </message>
    <message>
        <source>一策目标梯度</source>
        <translation>Action plan: target tier</translation>
    </message>
    <message>
        <source>目标时间</source>
        <translation>Target date</translation>
    </message>
    <message>
        <source>一策目标时间</source>
        <translation>Action plan: target date</translation>
    </message>
    <message>
        <source>主要差距</source>
        <translation>Main gap</translation>
    </message>
    <message>
        <source>一策主要差距</source>
        <translation>Action plan: main gap</translation>
    </message>
    <message>
        <source>资质荣誉</source>
        <translation>Honours</translation>
    </message>
    <message>
        <source>有效资质荣誉</source>
        <translation>Valid honours</translation>
    </message>
    <message>
        <source>%1万%2</source>
        <translation>%1 × 10,000 %2</translation>
    </message>
    <message>
        <source>上年%1</source>
        <translation>%1 last year</translation>
    </message>
    <message>
        <source>%1年%2（%3）</source>
        <translation>%2 %1 (%3)</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
</context>
<context>
    <name>EnterpriseCommands</name>
    <message>
        <source>阶段“%1”不认识，应为 储备、培育 或 提升。</source>
        <translation>Unknown stage “%1”. It must be reserve, cultivation or promotion.</translation>
    </message>
    <message>
        <source>没有字段“%1”，可用：%2。</source>
        <translation>There is no field “%1”. Available: %2.</translation>
    </message>
    <message>
        <source>“%1”应写成 字段=值。</source>
        <translation>“%1” should read field=value.</translation>
    </message>
    <message>
        <source>区县/镇街</source>
        <translation>District/town</translation>
    </message>
    <message>
        <source>行业</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>企业名称</source>
        <translation>Firm name</translation>
    </message>
    <message>
        <source>统一社会信用代码</source>
        <translation>Credit code</translation>
    </message>
    <message>
        <source>阶段</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>%1 至 %2 %3</source>
        <translation>%1 to %2 %3</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>已新增 %1。</source>
        <translation>Added %1.</translation>
    </message>
    <message>
        <source>已保存 %1。</source>
        <translation>Saved %1.</translation>
    </message>
    <message>
        <source>退库原因“%1”不认识，应为 迁出、注销、吊销、停产破产、合并重组、失信、已不属中小企业 或 其他。</source>
        <translation>Unknown reason for leaving “%1”. It must be moved_out, deregistered, licence_revoked, closed, merged, dishonest, not_sme or other.</translation>
    </message>
    <message>
        <source>已退库 %1。</source>
        <translation>%1 has left the pool.</translation>
    </message>
    <message>
        <source>FIELD=VALUE… [--on 日期] [--confirm-code]</source>
        <translation>FIELD=VALUE… [--on DATE] [--confirm-code]</translation>
    </message>
    <message>
        <source>企业档案</source>
        <translation>File of a firm</translation>
    </message>
    <message>
        <source>新增企业</source>
        <translation>Add a firm</translation>
    </message>
    <message>
        <source>修改企业；换区县或带 --on 时按迁移登记</source>
        <translation>Change a firm; a new district or --on registers a move</translation>
    </message>
    <message>
        <source>FIRM --reason 原因 --on 日期 [--note 说明]</source>
        <translation>FIRM --reason REASON --on DATE [--note NOTE]</translation>
    </message>
    <message>
        <source>退库</source>
        <translation>Leave the pool</translation>
    </message>
    <message>
        <source>成立日期“%1”不是日期，应为 2015-03-31。</source>
        <translation>The founding date “%1” is not a date. It should look like 2015-03-31.</translation>
    </message>
    <message>
        <source>规模“%1”不认识，应为 大型、中型、小型 或 微型。</source>
        <translation>Unknown size “%1”. It must be large, medium, small or micro.</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
</context>
<context>
    <name>EnterpriseRowParser</name>
    <message>
        <source>%1这一格是公式错误（%2），请在原表中改成文字或数值</source>
        <translation>%1: this cell is a formula error (%2); please change it to text or a number in the original table</translation>
    </message>
    <message>
        <source>%1含有看不见的控制字符，请在原表中重新输入</source>
        <translation>%1 contains invisible control characters; please type it again in the original table</translation>
    </message>
    <message>
        <source>%1有 %2 个字，最多 %3 个字，请缩短</source>
        <translation>%1 has %2 characters, %3 at most; please shorten it</translation>
    </message>
    <message>
        <source>企业名称为空</source>
        <translation>The firm name is empty</translation>
    </message>
    <message>
        <source>企业名称是数字或日期“%1”，请检查列对应是否正确</source>
        <translation>The firm name is a number or date, “%1”; please check the column mapping</translation>
    </message>
    <message>
        <source>像是填表的示例行，请确认是不是真实企业</source>
        <translation>This looks like the example row of a form; please confirm that it is a real firm</translation>
    </message>
    <message>
        <source>这一行是合计，不是企业</source>
        <translation>This row is a total, not a firm</translation>
    </message>
    <message>
        <source>这一行是表格的说明，不是企业</source>
        <translation>This row is a note of the table, not a firm</translation>
    </message>
    <message>
        <source>这一行是重复的表头，不是企业</source>
        <translation>This row is a repeated header, not a firm</translation>
    </message>
    <message>
        <source>曾用名末尾粘着“查看更多”，已去掉；可能还有别的曾用名没有列出</source>
        <translation>“查看更多” stuck to the end of the former names was removed; there may be more former names that are not listed</translation>
    </message>
    <message>
        <source>电话被表格改成科学计数（%1），尾数已丢失，没有采用</source>
        <translation>The spreadsheet turned the phone number into scientific notation (%1); the last digits are lost and it was not used</translation>
    </message>
    <message>
        <source>信用代码一栏是 15 位注册号 %1，与注册号一栏的 %2 不同，请核对</source>
        <translation>The credit code column holds the 15-digit registration number %1, but the registration number column has %2; please check</translation>
    </message>
    <message>
        <source>注册号被表格改成科学计数，尾数已丢失</source>
        <translation>The spreadsheet turned the registration number into scientific notation; the last digits are lost</translation>
    </message>
    <message>
        <source>一格写了几个梯度（%1），各有各的日期，请一个梯度写一行</source>
        <translation>One cell names several tiers (%1), each with its own date; please write one row for each tier</translation>
    </message>
    <message>
        <source>不认识的梯度“%1”，请写创新型、专精特新、小巨人或市级入库</source>
        <translation>Unknown tier “%1”; please write 创新型, 专精特新, 小巨人 or 市级入库</translation>
    </message>
    <message>
        <source>不认识的培育阶段“%1”，请写储备、培育或提升</source>
        <translation>Unknown cultivation stage “%1”; please write reserve, cultivation or promotion</translation>
    </message>
    <message>
        <source>退库要写明原因和日期，请在企业档案中办理，不能由导入写入</source>
        <translation>Leaving the pool needs a reason and a date; please do it in the file of the firm, it cannot be imported</translation>
    </message>
    <message>
        <source>%1在表里没有写全年月日，表格自己补成了 %2，请确认</source>
        <translation>%1 is not written in full as year, month and day; the spreadsheet completed it to %2. Please confirm</translation>
    </message>
    <message>
        <source>%1“%2”没有写到日，请补全，例如 2023-05-01</source>
        <translation>%1 “%2” has no day; please complete it, for example 2023-05-01</translation>
    </message>
    <message>
        <source>%1“%2”不是日期，请写成 2023-05-01 这样</source>
        <translation>%1 “%2” is not a date; please write it like 2023-05-01</translation>
    </message>
    <message>
        <source>有效期至 %1 早于认定日期 %2</source>
        <translation>Valid until %1 is before the recognition date %2</translation>
    </message>
    <message>
        <source>写了“%1”但没有认定日期，这项认定没有写入</source>
        <translation>“%1” is given without a recognition date; this recognition was not written</translation>
    </message>
    <message>
        <source>有认定日期 %1 但没有梯度，这项认定没有写入</source>
        <translation>The recognition date %1 is given without a tier; this recognition was not written</translation>
    </message>
    <message>
        <source>企业名称与上面的行是同一个合并单元格，请取消合并，每行填一家企业</source>
        <translation>The firm name is one merged cell with the row above; please unmerge it and give each firm its own row</translation>
    </message>
    <message>
        <source>电话 %1 在表里是数字，区号前的 0 可能丢了；应是 0%1 的话请改过来</source>
        <translation>Phone %1 is a number in the table, and the 0 before the area code may be lost; if it should be 0%1, please change it</translation>
    </message>
    <message>
        <source>注册号 %1 在表里是数字，只有 %2 位，前面的 0 可能丢了，请核对</source>
        <translation>Registration number %1 is a number in the table and has only %2 digits; zeros at its start may be lost, please check</translation>
    </message>
    <message>
        <source>%1这一格是公式错误（%2），已按空处理；请在原表中改成文字或数值</source>
        <translation>%1: this cell is a formula error (%2) and was taken as empty; please change it to text or a number in the original table</translation>
    </message>
    <message>
        <source>不认识的币种“%1”，没有采用；请写人民币、美元、港元等</source>
        <translation>Unknown currency “%1”, not used; please write CNY, USD, HKD or the like</translation>
    </message>
    <message>
        <source>注册资本写的是%1，币种一栏写的是%2，已按%1；请确认</source>
        <translation>The registered capital says %1 but the currency column says %2; %1 was used. Please confirm</translation>
    </message>
    <message>
        <source>注册资本“%1”读不成金额，没有采用；请写成 5000 或 5000万元 这样</source>
        <translation>Registered capital “%1” cannot be read as an amount and was not used; please write it like 5000 or 5000万元</translation>
    </message>
    <message>
        <source>成立日期 %1 与发照日期相同，而营业期限从 %2 开始，没有采用；成立日期可能是 %2，请核对执照</source>
        <translation>The founding date %1 is the same as the licence date, but the business term starts on %2; it was not used. The founding date may be %2; please check the licence</translation>
    </message>
    <message>
        <source>不认识的企业规模“%1”，没有采用；请写大型、中型、小型或微型</source>
        <translation>Unknown firm size “%1”, not used; please write large, medium, small or micro</translation>
    </message>
    <message>
        <source>链主一栏写的是“%1”，没有采用；请写是或否</source>
        <translation>The chain leader column says “%1”, which was not used; please write yes or no</translation>
    </message>
    <message>
        <source>地址末尾粘着“附近公司”，已去掉</source>
        <translation>“附近公司” stuck to the end of the address was removed</translation>
    </message>
    <message>
        <source>企业名称里的括号是半角，已按登记名称的写法改成全角：“%1”</source>
        <translation>The brackets in the firm name were half-width; they were made full-width as in registered names: “%1”</translation>
    </message>
    <message>
        <source>来表名称“%1”与登记名称“%2”不同，已按登记名称；如果是以前的名称，请补到曾用名</source>
        <translation>The name in the file, “%1”, differs from the registered name “%2”; the registered name was used. If it is an earlier name, please add it to the former names</translation>
    </message>
    <message>
        <source>%1“%2”读不成人民币金额，没有采用；请只填数字，单位万元</source>
        <translation>%1 “%2” cannot be read as an amount in yuan and was not used; please enter only the number, in 10,000 yuan</translation>
    </message>
    <message>
        <source>%1“%2”看不出是比例还是百分数，没有采用；请写成 35% 这样</source>
        <translation>%1 “%2” may be a ratio or a percentage and was not used; please write it like 35%</translation>
    </message>
    <message>
        <source>%1这一格是公式错误（%2），已按空处理；请在原表中改成数值</source>
        <translation>%1: this cell is a formula error (%2) and was taken as empty; please change it to a number in the original table</translation>
    </message>
    <message>
        <source>%1没有写是哪一年的，没有采用；请在列对应中指明年度</source>
        <translation>%1 does not say for which year and was not used; please give the year in the column mapping</translation>
    </message>
    <message>
        <source>%1“%2”不是数字，没有采用</source>
        <translation>%1 “%2” is not a number and was not used</translation>
    </message>
    <message>
        <source>%1年：%2这一项没有采用</source>
        <translation>%1: %2 This figure was not used</translation>
    </message>
    <message>
        <source>%1：%2 年是 %3 万元，%4 年是 %5 万元，相差上千倍，像是元和万元混用，请确认</source>
        <translation>%1: %3 × 10,000 yuan in %2 but %5 × 10,000 yuan in %4, a thousand times apart or more; yuan and 10,000 yuan seem to be mixed, please confirm</translation>
    </message>
    <message>
        <source>资质荣誉“%1”只写了年份，日期留空；请补全年月日</source>
        <translation>Honour “%1” gives only the year; the date was left empty, please complete year, month and day</translation>
    </message>
    <message>
        <source>“%1”是梯度称号，请用“梯度”和“认定日期”两列导入，这里没有采用</source>
        <translation>“%1” is a tier title and was not used here; please import it with the columns “梯度” and “认定日期”</translation>
    </message>
    <message>
        <source>资质荣誉“%1”太长，没有采用；请用顿号把各项分开</source>
        <translation>Honour “%1” is too long and was not used; please separate the items with “、”</translation>
    </message>
    <message>
        <source>%1的日期“%2”没有写全年月日，没有采用；请写成 2023-05-01 这样</source>
        <translation>%1: the date “%2” is not written in full as year, month and day and was not used; please write it like 2023-05-01</translation>
    </message>
    <message>
        <source>%1的编号“%2”不完整或太长，没有采用；请在原表中核对</source>
        <translation>%1: the number “%2” is incomplete or too long and was not used; please check it in the original table</translation>
    </message>
    <message>
        <source>%1一栏写的是“%2”，看不出有没有，没有采用；请写是或否</source>
        <translation>%1: the cell says “%2”, which is neither yes nor no, and was not used; please write yes or no</translation>
    </message>
    <message>
        <source>%1这一格读不出来（%2），已按空处理；请在原表中重新填写</source>
        <translation>%1: this cell cannot be read (%2) and was taken as empty; please fill it in again in the original table</translation>
    </message>
    <message>
        <source>人民币</source>
        <translation>CNY</translation>
    </message>
    <message>
        <source>%1 万%2</source>
        <translation>%1 × 10,000 %2</translation>
    </message>
    <message>
        <source>注册资本 %1 按万元计大得不合理，像是以元为单位，请确认</source>
        <translation>registered capital %1 is implausibly large in 万元; it looks like 元, please confirm</translation>
    </message>
    <message>
        <source>注册资本“%1”没有写是元还是万元，已按表头的单位记为 %2，请确认</source>
        <translation>registered capital “%1” does not say 元 or 万元; recorded in the header&apos;s unit as %2, please confirm</translation>
    </message>
    <message>
        <source>注册资本“%1”的币种与表头写的不同，已按单元格记为 %2，请确认</source>
        <translation>the currency of registered capital “%1” is not the header&apos;s; recorded as the cell says, %2, please confirm</translation>
    </message>
    <message>
        <source>%1 %2 按万元计大得不合理，像是以元为单位，请确认</source>
        <translation>%1 %2 is implausibly large in 万元; it looks like 元, please confirm</translation>
    </message>
    <message>
        <source>%1“%2”的单位或币种与表头不一致，已记为 %3 万元，请确认</source>
        <translation>unit or currency of %1 “%2” is not the header&apos;s; recorded as %3 万元, please confirm</translation>
    </message>
</context>
<context>
    <name>EnterpriseRules</name>
    <message>
        <source>“%1”含有不能保存的控制字符，请重新输入。</source>
        <translation>“%1” contains control characters that cannot be saved. Please enter it again.</translation>
    </message>
    <message>
        <source>内容过长（%1 字），最多 %2 字。</source>
        <translation>The text is too long (%1 characters); %2 at most.</translation>
    </message>
    <message>
        <source>备注过长或含有控制字符，请重新输入。</source>
        <translation>The remarks are too long or contain control characters. Please enter them again.</translation>
    </message>
    <message>
        <source>企业名称为空，请填写全称。</source>
        <translation>The firm name is empty. Please enter the full name.</translation>
    </message>
    <message>
        <source>信用代码 %1 已属于“%2”，没有重复建档。</source>
        <translation>Credit code %1 already belongs to “%2”. No second file was made.</translation>
    </message>
    <message>
        <source>信用代码 %1 已属于“%2”（专员 %3），没有重复建档。</source>
        <translation>Credit code %1 already belongs to “%2” (specialist %3). No second file was made.</translation>
    </message>
    <message>
        <source>注册资本“%1”不是数字，请只填数，单位是万元。</source>
        <translation>Registered capital “%1” is not a number. Please enter only the number, in 10,000 yuan.</translation>
    </message>
    <message>
        <source>人民币</source>
        <translation>CNY</translation>
    </message>
</context>
<context>
    <name>EnterpriseService</name>
    <message>
        <source>%1没有镇街“%2”，请从列表中选择。</source>
        <translation>%1 has no town “%2”. Please choose one from the list.</translation>
    </message>
    <message>
        <source>%1没有镇街“%2”，是否为“%3”？</source>
        <translation>%1 has no town “%2”. Did you mean “%3”?</translation>
    </message>
    <message>
        <source>“%1”在 %2 还有变动（迁移或调整阶段），退库日期不能早于这一天。</source>
        <translation>“%1” has another change on %2 (a move or a change of stage). It cannot leave the pool before that day.</translation>
    </message>
    <message>
        <source>待确认：%1。</source>
        <translation>To be confirmed: %1.</translation>
    </message>
    <message>
        <source>企业 %1 才离开，迁回日期不能早于这一天。</source>
        <translation>The firm left only on %1. It cannot move back before that day.</translation>
    </message>
    <message>
        <source>企业 %1 才到现址，迁移日期不能早于这一天。</source>
        <translation>The firm came to its present place only on %1. It cannot move before that day.</translation>
    </message>
    <message>
        <source>新企业不能直接登记为退库，请先入库，再办理退库。</source>
        <translation>A new firm cannot be registered as having left the pool. Please add it first, then let it leave.</translation>
    </message>
    <message>
        <source>新增企业 %1</source>
        <translation>Add firm %1</translation>
    </message>
    <message>
        <source>退库要写明原因和日期，请用“退库”办理。</source>
        <translation>Leaving the pool needs a reason and a date. Please use “Leave the pool”.</translation>
    </message>
    <message>
        <source>修改企业 %1</source>
        <translation>Change firm %1</translation>
    </message>
    <message>
        <source>请填写退库日期，例如 2026-03-31。</source>
        <translation>Please enter the date of leaving the pool, for example 2026-03-31.</translation>
    </message>
    <message>
        <source>企业已不在库中。</source>
        <translation>The firm is no longer in the base.</translation>
    </message>
    <message>
        <source>“%1”已在 %2 退库（%3）。</source>
        <translation>“%1” already left the pool on %2 (%3).</translation>
    </message>
    <message>
        <source>退库 %1（%2）</source>
        <translation>Leave the pool: %1 (%2)</translation>
    </message>
    <message>
        <source>企业已不在库中，可能已被删除或撤销。</source>
        <translation>The firm is no longer in the base. It may have been deleted or undone.</translation>
    </message>
    <message>
        <source>有 %1 家企业叫“%2”，请改用统一社会信用代码。</source>
        <translation>%1 firms are called “%2”. Please use the credit code instead.</translation>
    </message>
    <message>
        <source>库中没有“%1”。请用全称或统一社会信用代码。</source>
        <translation>The base has no “%1”. Please use the full name or the credit code.</translation>
    </message>
    <message>
        <source>未配专员</source>
        <translation>No specialist</translation>
    </message>
    <message>
        <source>专员 %1</source>
        <translation>Specialist %1</translation>
    </message>
    <message>
        <source>库中已有近似名称“%1”（%2），请确认不是同一家。</source>
        <translation>The base already has a similar name, “%1” (%2). Please confirm that it is not the same firm.</translation>
    </message>
    <message>
        <source>退库：%1</source>
        <translation>Left the pool: %1</translation>
    </message>
</context>
<context>
    <name>ExportService</name>
    <message>
        <source>不能导出为“%1”。请把文件名改为以 .xlsx 或 .csv 结尾。</source>
        <translation>Cannot export as “%1”. Please change the file name to end in .xlsx or .csv.</translation>
    </message>
    <message>
        <source>没有选列，请至少选一列再导出。</source>
        <translation>No columns are selected. Please select at least one column and export again.</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Firms</translation>
    </message>
    <message>
        <source>正在导出</source>
        <translation>Exporting</translation>
    </message>
</context>
<context>
    <name>FigureCommands</name>
    <message>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>缺数据</source>
        <translation>Data missing</translation>
    </message>
    <message>
        <source>--year 应为四位年度，例如 2025。</source>
        <translation>--year must be a year of four digits, for example 2025.</translation>
    </message>
    <message>
        <source>来源“%1”不认识，应为 企业报、平台、税务 或 审计。</source>
        <translation>Unknown source “%1”. It must be firm, platform, tax or audit.</translation>
    </message>
    <message>
        <source>“%1”应写成 指标=数值，指标可用：%2。</source>
        <translation>“%1” should read indicator=value. The indicators are: %2.</translation>
    </message>
    <message>
        <source>已保存 %1 %2 年的数据。</source>
        <translation>Saved the figures of %1 for %2.</translation>
    </message>
    <message>
        <source>年度数据</source>
        <translation>Yearly figures</translation>
    </message>
    <message>
        <source>FIRM --year 年度 指标=数值… [--source 来源] [--closed] [--confirm-jump]</source>
        <translation>FIRM --year YEAR INDICATOR=VALUE… [--source SOURCE] [--closed] [--confirm-jump]</translation>
    </message>
    <message>
        <source>填报年度数据（万元、人、%）；空值删去</source>
        <translation>Record yearly figures (10,000 yuan, people, %); an empty value deletes</translation>
    </message>
</context>
<context>
    <name>FigureService</name>
    <message>
        <source>%1 年：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2 大于%3 %4，请核对。</source>
        <translation>%1 %2 is more than %3 %4. Please check.</translation>
    </message>
    <message>
        <source>%1 年%2 %3 万元比 %4 年大 %5 倍，疑把元当成了万元</source>
        <translation>%2 of %1, %3 × 10,000 yuan, is %5 times that of %4; yuan may have been entered as 10,000 yuan</translation>
    </message>
    <message>
        <source>%1 年%2 %3 万元只有 %4 年的 1/%5，疑单位有误</source>
        <translation>%2 of %1, %3 × 10,000 yuan, is only 1/%5 of that of %4; the unit may be wrong</translation>
    </message>
    <message>
        <source>年度 %1 不对，应为四位数，例如 2025。</source>
        <translation>The year %1 is not right. It must have four digits, for example 2025.</translation>
    </message>
    <message>
        <source>%1。确实无误请确认后再保存。</source>
        <translation>%1. If it is right, please confirm it and save again.</translation>
    </message>
    <message>
        <source>填报年度数据 %1</source>
        <translation>Record yearly figures %1</translation>
    </message>
    <message>
        <source>企业已不在库中。</source>
        <translation>The firm is no longer in the base.</translation>
    </message>
    <message>
        <source>程序错误：没有这项指标。</source>
        <translation>Program error: there is no such indicator.</translation>
    </message>
    <message>
        <source>%1 年的数据刚由别人填报，没有覆盖。请刷新后再填。</source>
        <translation>Someone else has just recorded the figures of %1. They were not overwritten. Please refresh and then enter yours.</translation>
    </message>
</context>
<context>
    <name>FileIdentity</name>
    <message>
        <source>库文件“%1”已被另一个文件替换，改动没有保存。请关闭程序，核对文件后重新打开。</source>
        <translation>The base “%1” was replaced by another file; the change was not saved. Close the program, check the file and open it again.</translation>
    </message>
    <message>
        <source>库文件“%1”已被移走、改名或删除，改动没有保存。请把它放回原处；找不到时，关闭程序，重新打开后从备份恢复。</source>
        <translation>The base “%1” was moved, renamed or deleted; the change was not saved. Put it back; if it cannot be found, close the program, open it again and restore a backup.</translation>
    </message>
</context>
<context>
    <name>FileStore</name>
    <message>
        <source>不能建立附件文件夹“%1”。请检查磁盘和权限。</source>
        <translation>The folder of attachments “%1” cannot be made. Check disk and rights.</translation>
    </message>
    <message>
        <source>“%1”所在磁盘空间不足，文件没有存进去。请清理磁盘后再试。</source>
        <translation>The disk of “%1” is full; the file was not stored. Make room and try again.</translation>
    </message>
    <message>
        <source>附件文件夹“%1”不能写入，文件没有存进去。请检查权限。</source>
        <translation>The folder of attachments “%1” cannot be written; the file was not stored. Check its rights.</translation>
    </message>
    <message>
        <source>写入附件文件夹“%1”时出错，文件没有存进去。请检查磁盘后再试。</source>
        <translation>Writing to the folder of attachments “%1” failed; the file was not stored. Check the disk and try again.</translation>
    </message>
    <message>
        <source>附件的文件不在“%1”里。请从备份找回，或重新添加这个附件。</source>
        <translation>The attached file is not in “%1”. Take it from a backup, or add the attachment again.</translation>
    </message>
    <message>
        <source>读不出“%1”里的附件。请检查磁盘和权限。</source>
        <translation>The attachment in “%1” cannot be read. Check disk and rights.</translation>
    </message>
    <message>
        <source>附件的文件与存入时不一样，可能已损坏或被改动，不能使用。请从备份找回，或重新添加这个附件。</source>
        <translation>The attached file is not what was stored: it may be damaged or changed, and is not used. Take it from a backup, or add the attachment again.</translation>
    </message>
</context>
<context>
    <name>FindIndex</name>
    <message>
        <source>查找索引（%1）缺 %2 家企业，这些企业按名称查不到。请用 base reindex 重建查找索引。</source>
        <translation>The find index (%1) lacks %2 firms; they cannot be found by name. Please make the find index anew with base reindex.</translation>
    </message>
    <message>
        <source>查找索引（%1）多出 %2 条已删除的企业。请用 base reindex 重建查找索引。</source>
        <translation>The find index (%1) still holds %2 deleted firms. Please make the find index anew with base reindex.</translation>
    </message>
</context>
<context>
    <name>FirmChoices</name>
    <message>
        <source>区县：%1</source>
        <translation>District: %1</translation>
    </message>
    <message>
        <source>园区：%1</source>
        <translation>Park: %1</translation>
    </message>
    <message>
        <source>镇街：%1</source>
        <translation>Town: %1</translation>
    </message>
    <message>
        <source>梯度：%1</source>
        <translation>Tier: %1</translation>
    </message>
    <message>
        <source>专员：我</source>
        <translation>Specialist: me</translation>
    </message>
    <message>
        <source>专员：%1</source>
        <translation>Specialist: %1</translation>
    </message>
    <message>
        <source>专员：已离岗</source>
        <translation>Specialist: left the post</translation>
    </message>
    <message>
        <source>无专员</source>
        <translation>No specialist</translation>
    </message>
    <message>
        <source>已配专员</source>
        <translation>With specialist</translation>
    </message>
    <message>
        <source>市/省级及以上有效</source>
        <translation>Valid municipal/provincial or higher</translation>
    </message>
    <message>
        <source>未实地走访</source>
        <translation>Not visited on site</translation>
    </message>
    <message>
        <source>已有一策</source>
        <translation>Has an action plan</translation>
    </message>
    <message>
        <source>未制定一策</source>
        <translation>No action plan</translation>
    </message>
    <message>
        <source>含已退库</source>
        <translation>Including those that left</translation>
    </message>
    <message>
        <source>查找：%1</source>
        <translation>Find: %1</translation>
    </message>
    <message>
        <source>%1及以上</source>
        <translation>%1 or higher</translation>
    </message>
    <message>
        <source>最高梯度：%1</source>
        <translation>Highest tier: %1</translation>
    </message>
    <message>
        <source>到期：%1 天内</source>
        <translation>Ends: within %1 days</translation>
    </message>
    <message>
        <source>行业：%1</source>
        <translation>Industry: %1</translation>
    </message>
    <message>
        <source>产业链：%1</source>
        <translation>Industry chain: %1</translation>
    </message>
    <message>
        <source>阶段：%1</source>
        <translation>Stage: %1</translation>
    </message>
    <message>
        <source>标签：%1</source>
        <translation>Tag: %1</translation>
    </message>
    <message>
        <source>资质：%1</source>
        <translation>Honour: %1</translation>
    </message>
    <message>
        <source>规模：%1</source>
        <translation>Size: %1</translation>
    </message>
    <message>
        <source>最高为%1</source>
        <translation>Highest: %1</translation>
    </message>
</context>
<context>
    <name>FirmColumns</name>
    <message>
        <source>市/省级</source>
        <translation>Municipal/provincial</translation>
    </message>
</context>
<context>
    <name>FirmHead</name>
    <message>
        <source>最高梯度</source>
        <translation>Highest tier</translation>
    </message>
    <message>
        <source>无有效认定</source>
        <translation>No valid recognition</translation>
    </message>
    <message>
        <source>%1 起</source>
        <translation>From %1</translation>
    </message>
    <message>
        <source>服务专员</source>
        <translation>Service specialist</translation>
    </message>
    <message>
        <source>未配备</source>
        <translation>Not assigned</translation>
    </message>
    <message>
        <source>未实地走访</source>
        <translation>Not visited on site</translation>
    </message>
    <message>
        <source>上次 %1</source>
        <translation>Last %1</translation>
    </message>
    <message>
        <source>下次走访</source>
        <translation>Next visit</translation>
    </message>
    <message>
        <source>一策 · 下一步</source>
        <translation>Action plan · next step</translation>
    </message>
    <message>
        <source>未制定一策</source>
        <translation>No action plan</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>未设</source>
        <translation>Not set</translation>
    </message>
    <message>
        <source>%1 前</source>
        <translation>By %1</translation>
    </message>
    <message>
        <source>最近到期</source>
        <translation>Next expiry</translation>
    </message>
    <message>
        <source>超期 %1</source>
        <translation>%1 overdue</translation>
    </message>
    <message>
        <source>未办诉求</source>
        <translation>Open requests</translation>
    </message>
</context>
<context>
    <name>FirmIdentity</name>
    <message>
        <source>与第 %1 行是同一家企业，取第 %1 行</source>
        <translation>The same firm as row %1; row %1 is used</translation>
    </message>
    <message>
        <source>与第 %1 行名称不同而代码相同，请核对</source>
        <translation>Another name than row %1 but the same code; please check</translation>
    </message>
    <message>
        <source>与第 %1 行同名而代码不同，确是另一家请勾选</source>
        <translation>The same name as row %1 but another code; tick it if it really is another firm</translation>
    </message>
    <message>
        <source>信用代码 %1 的企业已并入“%2”，是同一家请勾选（名称和代码不改）</source>
        <translation>The firm with credit code %1 was merged into “%2”; tick it if it is the same firm (name and code stay)</translation>
    </message>
    <message>
        <source>与库内“%1”名称相近，是同一家请勾选</source>
        <translation>The name is close to “%1” in the base; tick it if it is the same firm</translation>
    </message>
    <message>
        <source>库内已有同名企业“%1”（代码 %2），确是另一家请勾选</source>
        <translation>The base already has a firm of the same name, “%1” (code %2); tick it if it really is another firm</translation>
    </message>
    <message>
        <source>“%1”是库内“%2”的曾用名，是同一家请勾选（名称不改）</source>
        <translation>“%1” is a former name of “%2” in the base; tick it if it is the same firm (the name stays)</translation>
    </message>
    <message>
        <source>来表曾用名“%1”与库内企业同名，是这家改了名请勾选</source>
        <translation>The former name “%1” in the file is the name of a firm in the base; tick it if this firm was renamed</translation>
    </message>
    <message>
        <source>信用代码 %1 已属于“%2”，与“%3”不是同一家，请核对</source>
        <translation>Credit code %1 already belongs to “%2”, which is not the same firm as “%3”; please check</translation>
    </message>
    <message>
        <source>与第 %1 行注册号相同而代码不同，确是另一家请勾选</source>
        <translation>same registration number as row %1 with another code; tick if it really is another firm</translation>
    </message>
    <message>
        <source>与第 %1 行名称相近，确是另一家请勾选</source>
        <translation>name close to row %1; tick if it really is another firm</translation>
    </message>
    <message>
        <source>曾用名“%1”是第 %2 行的企业，确是另一家请勾选</source>
        <translation>former name “%1” is the firm of row %2; tick if it really is another firm</translation>
    </message>
    <message>
        <source>信用代码 %1 属于“%2”，第 %3 行已按这家写入，请核对</source>
        <translation>credit code %1 belongs to “%2”, which row %3 is written to already; please check</translation>
    </message>
    <message>
        <source>来表是曾用名“%1”，库内现名“%2”不改</source>
        <translation>the list has the former name “%1”; the name now in the pool, “%2”, stays</translation>
    </message>
    <message>
        <source>代码是库内“%1”的，名称是库内另一家“%2”的，必有一个写错，请核对</source>
        <translation>the code is that of “%1” and the name that of another firm, “%2”; one of them is wrong, please check</translation>
    </message>
    <message>
        <source>库内名称是“%1”，按代码认作同一家；改名后原名记入曾用名</source>
        <translation>the pool has the name “%1”; taken as the same firm by its code; renamed, the old name becomes a former one</translation>
    </message>
    <message>
        <source>与第 %1 行是同一家企业，那一行待确认；要写入这一行请勾选</source>
        <translation>the same firm as row %1, which waits to be confirmed; tick to write this row</translation>
    </message>
</context>
<context>
    <name>FirmRecordCommands</name>
    <message>
        <source>已登记 %1 的联系人 %2。</source>
        <translation>Registered contact %2 of %1.</translation>
    </message>
    <message>
        <source>没有载体“%1”，请先用 carrier add 登记。</source>
        <translation>There is no carrier “%1”. Please register it with carrier add first.</translation>
    </message>
    <message>
        <source>级别“%1”不认识，应为 国家级、省级、市级、区县级、国际 或 行业、团体。</source>
        <translation>Unknown level “%1”. It must be national, provincial, municipal, county, international or industry.</translation>
    </message>
    <message>
        <source>--quantity 应为整数。</source>
        <translation>--quantity must be a whole number.</translation>
    </message>
    <message>
        <source>已登记 %1：%2。</source>
        <translation>Registered %1: %2.</translation>
    </message>
    <message>
        <source>资质荣誉</source>
        <translation>Honours</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Document no.</translation>
    </message>
    <message>
        <source>已新增类别 %1。</source>
        <translation>Added category %1.</translation>
    </message>
    <message>
        <source>类别 %1 不再列出。</source>
        <translation>Category %1 is no longer listed.</translation>
    </message>
    <message>
        <source>--tier 应为 municipal_pool、innovative、provincial 或 little_giant。</source>
        <translation>--tier must be municipal_pool, innovative, provincial or little_giant.</translation>
    </message>
    <message>
        <source>已登记 %1 的公示：%2。</source>
        <translation>Registered the public notice of %1: %2.</translation>
    </message>
    <message>
        <source>没有镇街“%1”。</source>
        <translation>There is no town “%1”.</translation>
    </message>
    <message>
        <source>已登记载体 %1。</source>
        <translation>Registered carrier %1.</translation>
    </message>
    <message>
        <source>载体</source>
        <translation>Carrier</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>运营单位</source>
        <translation>Operated by</translation>
    </message>
    <message>
        <source>--kind 应为 注册地、纳税关系 或 统计关系（registration、tax、statistics）。</source>
        <translation>--kind must be registration, tax or statistics.</translation>
    </message>
    <message>
        <source>已登记 %1 的%2：%3。</source>
        <translation>Registered for %1: %2, %3.</translation>
    </message>
    <message>
        <source>FIRM 姓名 [--post 职务] [--phone 电话] [--note 备注]</source>
        <translation>FIRM NAME [--post POST] [--phone PHONE] [--note REMARKS]</translation>
    </message>
    <message>
        <source>登记联系人</source>
        <translation>Register contact</translation>
    </message>
    <message>
        <source>FIRM|载体 --kind 类别 [--carrier] [--level 级别] [--role 角色] [--title 名称] [--quantity N] [--on 日期] [--until 日期] [--document 文号] [--evidence 佐证]</source>
        <translation>FIRM|CARRIER --kind CATEGORY [--carrier] [--level LEVEL] [--role ROLE] [--title NAME] [--quantity N] [--on DATE] [--until DATE] [--document DOCUMENT] [--evidence EVIDENCE]</translation>
    </message>
    <message>
        <source>登记资质荣誉</source>
        <translation>Register honour</translation>
    </message>
    <message>
        <source>FIRM|载体 [--carrier]</source>
        <translation>FIRM|CARRIER [--carrier]</translation>
    </message>
    <message>
        <source>资质荣誉清单</source>
        <translation>List of honours</translation>
    </message>
    <message>
        <source>资质类别清单</source>
        <translation>List of honour categories</translation>
    </message>
    <message>
        <source>FIRM --tier KEY --on 日期 [--batch 批次] [--document 文号]</source>
        <translation>FIRM --tier KEY --on DATE [--batch BATCH] [--document DOCUMENT]</translation>
    </message>
    <message>
        <source>登记公示（不计入指标）</source>
        <translation>Register a public notice (counts in no indicator)</translation>
    </message>
    <message>
        <source>名称 --kind 类别 [--district ID] [--town 镇街] [--operator 单位]</source>
        <translation>NAME --kind CATEGORY [--district ID] [--town TOWN] [--operator UNIT]</translation>
    </message>
    <message>
        <source>登记载体平台</source>
        <translation>Register a carrier</translation>
    </message>
    <message>
        <source>载体平台清单</source>
        <translation>List of carriers</translation>
    </message>
    <message>
        <source>FIRM --kind 关系 --place 所在 [--from 日期] [--until 日期]</source>
        <translation>FIRM --kind RELATION --place LOCATION [--from DATE] [--until DATE]</translation>
    </message>
    <message>
        <source>登记注册地、纳税或统计关系</source>
        <translation>Register where a firm is registered, taxed or counted in statistics</translation>
    </message>
    <message>
        <source>类别 %1 已改为 %2。</source>
        <translation>Kind %1 is now %2.</translation>
    </message>
    <message>
        <source>类别 %1 又列出了。</source>
        <translation>Kind %1 is listed again.</translation>
    </message>
    <message>
        <source>名称 [--family 分组] | 名称 --rename 新名称 [--family 分组] [--merge] | 名称 --hide|--show</source>
        <translation>NAME [--family GROUP] | NAME --rename NEWNAME [--family GROUP] [--merge] | NAME --hide|--show</translation>
    </message>
    <message>
        <source>新增、改名、停用或启用资质类别；--merge 并入已有的类别</source>
        <translation>Add, rename, put away or list again a kind of qualification; --merge into an existing kind</translation>
    </message>
</context>
<context>
    <name>FirmRecordService</name>
    <message>
        <source>内容含有不能保存的控制字符，请重新输入。</source>
        <translation>The text contains control characters that cannot be saved. Please enter it again.</translation>
    </message>
    <message>
        <source>内容过长（%1 字），最多 %2 字。</source>
        <translation>The text is too long (%1 characters); %2 at most.</translation>
    </message>
    <message>
        <source>企业已不在库中。</source>
        <translation>The firm is no longer in the base.</translation>
    </message>
    <message>
        <source>这条记录已被删除，请刷新后再看。</source>
        <translation>This record has been deleted. Please refresh and look again.</translation>
    </message>
    <message>
        <source>联系人 %1</source>
        <translation>contact %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>公示 %1</source>
        <translation>public notice %1</translation>
    </message>
    <message>
        <source>载体 %1</source>
        <translation>carrier %1</translation>
    </message>
    <message>
        <source>新增 %1：%2</source>
        <translation>Add %1: %2</translation>
    </message>
    <message>
        <source>修改 %1：%2</source>
        <translation>Change %1: %2</translation>
    </message>
    <message>
        <source>%1已登记在“%2”，日期重叠；请先填写那一条的截止日期。</source>
        <translation>%1 is already registered at “%2” and the dates overlap. Please enter the end date of that record first.</translation>
    </message>
    <message>
        <source>孵化器</source>
        <translation>Incubator</translation>
    </message>
    <message>
        <source>产业园</source>
        <translation>Industrial park</translation>
    </message>
    <message>
        <source>平台</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>联盟</source>
        <translation>Alliance</translation>
    </message>
    <message>
        <source>工作站</source>
        <translation>Workstation</translation>
    </message>
    <message>
        <source>见习基地</source>
        <translation>Traineeship base</translation>
    </message>
    <message>
        <source>双创基地</source>
        <translation>Start-up and innovation base</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>请选择资质类别，例如 高新技术企业。</source>
        <translation>Please choose an honour category, for example 高新技术企业.</translation>
    </message>
    <message>
        <source>请指明属于哪家企业或哪个载体（只能一个）。</source>
        <translation>Please say which firm or which carrier it belongs to (only one).</translation>
    </message>
    <message>
        <source>数量应为 1 到 100000 的整数。</source>
        <translation>The quantity must be a whole number from 1 to 100000.</translation>
    </message>
    <message>
        <source>有效期止 %1 早于认定日期 %2，请核对。</source>
        <translation>The end of validity %1 is before the recognition date %2. Please check.</translation>
    </message>
    <message>
        <source>请填写联系人姓名。</source>
        <translation>Please enter the name of the contact.</translation>
    </message>
    <message>
        <source>请填写所在区县或机关，例如 江津区税务局。</source>
        <translation>Please enter the district or authority, for example Jiangjin District Tax Bureau.</translation>
    </message>
    <message>
        <source>截止日期应在起始日期之后。</source>
        <translation>The end date must be after the start date.</translation>
    </message>
    <message>
        <source>请填写公示日期，例如 2025-10-28。</source>
        <translation>Please enter the date of the public notice, for example 2025-10-28.</translation>
    </message>
    <message>
        <source>载体已不在库中。</source>
        <translation>The carrier is no longer in the base.</translation>
    </message>
    <message>
        <source>新增 %1</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>修改 %1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>请填写载体名称。</source>
        <translation>Please enter the name of the carrier.</translation>
    </message>
    <message>
        <source>请选择载体类别，例如 孵化器。</source>
        <translation>Please choose a carrier category, for example Incubator.</translation>
    </message>
    <message>
        <source>载体“%1”已经登记。</source>
        <translation>The carrier “%1” is already registered.</translation>
    </message>
    <message>
        <source>载体“%1”名下还有资质荣誉，请先删除它们。</source>
        <translation>The carrier “%1” still has honours. Please delete them first.</translation>
    </message>
    <message>
        <source>删除 %1</source>
        <translation>Delete %1</translation>
    </message>
    <message>
        <source>删除 %1：%2</source>
        <translation>Delete %1: %2</translation>
    </message>
</context>
<context>
    <name>FirmRecordText</name>
    <message>
        <source>大型</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>中型</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>小型</source>
        <translation>Small</translation>
    </message>
    <message>
        <source>微型</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>注册地</source>
        <translation>Place of registration</translation>
    </message>
    <message>
        <source>纳税关系</source>
        <translation>Tax relation</translation>
    </message>
    <message>
        <source>统计关系</source>
        <translation>Statistics relation</translation>
    </message>
    <message>
        <source>国际</source>
        <translation>International</translation>
    </message>
    <message>
        <source>国家级</source>
        <translation>National</translation>
    </message>
    <message>
        <source>省级</source>
        <translation>Provincial</translation>
    </message>
    <message>
        <source>市级</source>
        <translation>Municipal</translation>
    </message>
    <message>
        <source>区县级</source>
        <translation>District</translation>
    </message>
    <message>
        <source>行业、团体</source>
        <translation>Industry or association</translation>
    </message>
    <message>
        <source>%1 万元</source>
        <translation>%1 × 10,000 yuan</translation>
    </message>
    <message>
        <source>%1 万%2</source>
        <translation>%1 × 10,000 %2</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source> ×%1</source>
        <translation> ×%1</translation>
    </message>
    <message>
        <source>信用代码相同</source>
        <translation>Same credit code</translation>
    </message>
    <message>
        <source>名称相同</source>
        <translation>Same name</translation>
    </message>
    <message>
        <source>曾用名相同</source>
        <translation>Same former name</translation>
    </message>
    <message>
        <source>原信用代码相同</source>
        <translation>Same former credit code</translation>
    </message>
    <message>
        <source>电话相同</source>
        <translation>Same phone</translation>
    </message>
    <message>
        <source>地址相同</source>
        <translation>Same address</translation>
    </message>
</context>
<context>
    <name>FirmRows</name>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>只有注册号 %1，没有统一社会信用代码，请补上</source>
        <translation>Only the registration number %1, no credit code; please add it</translation>
    </message>
    <message>
        <source>镇街“%1”不在名录，已采用“%2”</source>
        <translation>Town “%1” is not in the directory; “%2” was used</translation>
    </message>
    <message>
        <source>不认识的行业“%1”，照原文记下；请改成国民经济行业大类的名称</source>
        <translation>Unknown industry “%1”, kept as written; please change it to the name of a division of the national industry classification</translation>
    </message>
    <message>
        <source>行业“%1”已按 2017 年版记为“%2”</source>
        <translation>Industry “%1” was recorded as “%2” by the 2017 edition</translation>
    </message>
    <message>
        <source>库内已有“%1”，追加方式不改动</source>
        <translation>The base already has “%1”; append mode does not change it</translation>
    </message>
    <message>
        <source>原镇街不改</source>
        <translation>the town recorded so far stays</translation>
    </message>
    <message>
        <source>已留空</source>
        <translation>left empty</translation>
    </message>
    <message>
        <source>镇街“%1”不在名录，%2</source>
        <translation>town “%1” is not in the directory, %2</translation>
    </message>
    <message>
        <source>镇街“%1”不在名录，%2；是否为“%3”</source>
        <translation>town “%1” is not in the directory, %2; is it “%3”</translation>
    </message>
    <message>
        <source>这家企业已于 %1 离开，所在地不改；确已回来请在企业档案中办理</source>
        <translation>this firm left on %1, its place is not changed; if it came back, enter that in its file</translation>
    </message>
    <message>
        <source>行业“%1”是 2011 年版的名称，2017 年版分成了%2，照原文记下；请改成其中一个</source>
        <translation>industry “%1” is a name of the 2011 edition, split in 2017 into %2; recorded as written, please change it to one of them</translation>
    </message>
</context>
<context>
    <name>FirmSections</name>
    <message>
        <source>一直</source>
        <translation>Always</translation>
    </message>
    <message>
        <source>%1 起</source>
        <translation>From %1</translation>
    </message>
    <message>
        <source>至 %1</source>
        <translation>Until %1</translation>
    </message>
    <message>
        <source>%1 至 %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>没有有效的认定</source>
        <translation>No valid recognition</translation>
    </message>
    <message>
        <source>还没有制定一策</source>
        <translation>No action plan yet</translation>
    </message>
    <message>
        <source>未定时限</source>
        <translation>No deadline set</translation>
    </message>
    <message>
        <source>时限 %1</source>
        <translation>Deadline %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>还没有走访记录</source>
        <translation>No visits recorded yet</translation>
    </message>
    <message>
        <source>还没有配备服务专员</source>
        <translation>No service specialist assigned yet</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · 电话 %2</source>
        <translation>%1 · phone %2</translation>
    </message>
</context>
<context>
    <name>FirmWords</name>
    <message>
        <source>已撤销</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>未生效</source>
        <translation>Not yet in force</translation>
    </message>
    <message>
        <source>已过期</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>%1 天内到期</source>
        <translation>Ends within %1 days</translation>
    </message>
    <message>
        <source>有效</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>未约定</source>
        <translation>Not agreed</translation>
    </message>
    <message>
        <source>%1 逾期 %2 天</source>
        <translation>%1, %2 days overdue</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>明天 %1</source>
        <translation>Tomorrow %1</translation>
    </message>
    <message>
        <source>缺</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>%1（旧注册号）</source>
        <translation>%1 (old registration no.)</translation>
    </message>
    <message>
        <source>%1 ▲ 待确认</source>
        <translation>%1 ▲ to be confirmed</translation>
    </message>
    <message>
        <source>未配备</source>
        <translation>Not assigned</translation>
    </message>
    <message>
        <source>%1（%2 起）</source>
        <translation>%1 (from %2)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>统一社会信用代码</source>
        <translation>Credit code</translation>
    </message>
    <message>
        <source>信用代码待确认</source>
        <translation>Credit code to be confirmed</translation>
    </message>
    <message>
        <source>镇街</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>行业</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Contact phone</translation>
    </message>
</context>
<context>
    <name>HarmlessFile</name>
    <message>
        <source>“%1”是程序或脚本，打开会执行命令，不能作为附件。请改存为 PDF 或图片再添加。</source>
        <translation>“%1” is a program or script that would run when opened, and cannot be attached. Save it as PDF or picture first.</translation>
    </message>
    <message>
        <source>“%1”含有宏，打开时会执行其中的程序，不能作为附件。请在 WPS 里另存为 .docx、.xlsx 或 PDF 再添加。</source>
        <translation>“%1” holds macros that would run when opened, and cannot be attached. Save it in WPS as .docx, .xlsx or PDF first.</translation>
    </message>
    <message>
        <source>“%1”是网页或可带脚本的文件，不能作为附件。请打印成 PDF 再添加。</source>
        <translation>“%1” is a web page or a file that may hold scripts, and cannot be attached. Print it to PDF first.</translation>
    </message>
    <message>
        <source>“%1”是压缩包，程序看不到里面是什么，不能作为附件。请解压后逐个添加，或改用 .zip。</source>
        <translation>“%1” is an archive that cannot be looked into, and cannot be attached. Unpack it and add the files, or use .zip.</translation>
    </message>
    <message>
        <source>“%1”是快捷方式，里面没有文件本身。请添加它指向的文件。</source>
        <translation>“%1” is a shortcut and not the file itself. Add the file it points to.</translation>
    </message>
    <message>
        <source>“%1”打不开，可能没有下载完整，不能作为附件。请重新取得这个文件。</source>
        <translation>“%1” cannot be opened, perhaps it was not downloaded whole; it cannot be attached. Get the file again.</translation>
    </message>
    <message>
        <source>压缩包“%1”里有“%2”，不能作为附件：里面不能有程序、脚本、快捷方式、网页、带宏的文件或别的压缩包。请去掉它，或把需要的文件逐个添加。</source>
        <translation>Archive “%1” holds “%2” and cannot be attached: no programs, scripts, shortcuts, web pages, macros or further archives may be in it. Take it out, or add the files one by one.</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Attachments</translation>
    </message>
</context>
<context>
    <name>HeadMark</name>
    <message>
        <source>“%1”缺少已经保存过的改动：最后一次保存在 %2，库里只到 %3。可能换上了旧的副本，或 -wal 文件丢失、损坏。现在只能查看；请从备份恢复，或确认照现状继续。</source>
        <translation>“%1” lacks changes that were saved: the last one at %2, the base ends at %3. An old copy may have been put in its place, or the -wal file is lost or damaged. It can only be read now; restore a backup, or confirm to go on as found.</translation>
    </message>
    <message>
        <source>建库之时</source>
        <translation>the day it was made</translation>
    </message>
</context>
<context>
    <name>HonourCounts</name>
    <message>
        <source>没有写取得日期</source>
        <translation>no day of grant</translation>
    </message>
    <message>
        <source>%1 才取得</source>
        <translation>granted on %1 only</translation>
    </message>
    <message>
        <source>有效期至 %1，已过期</source>
        <translation>valid until %1, expired</translation>
    </message>
    <message>
        <source>文件没有写计划期起日</source>
        <translation>the document names no start of its period</translation>
    </message>
    <message>
        <source>%1 取得，早于计划期</source>
        <translation>granted on %1, before the period</translation>
    </message>
    <message>
        <source>%1 取得，不是本年</source>
        <translation>granted on %1, not this year</translation>
    </message>
    <message>
        <source>当日不在本区县</source>
        <translation>not in the district that day</translation>
    </message>
    <message>
        <source>取得时不在本区县</source>
        <translation>not in the district when granted</translation>
    </message>
    <message>
        <source>不在所选镇街、园区</source>
        <translation>not in the town or park chosen</translation>
    </message>
    <message>
        <source>不属于所选产业链</source>
        <translation>not of the chain chosen</translation>
    </message>
    <message>
        <source>资质荣誉与成果中的“%1”，%2 有效、当日在本区县，按数量相加</source>
        <translation>“%1” among qualifications and honours, valid and in the district on %2, quantities added up</translation>
    </message>
    <message>
        <source>资质荣誉与成果中的“%1”，%2 至 %3 取得、取得时在本区县，按数量相加</source>
        <translation>“%1” among qualifications and honours, granted from %2 to %3 while in the district, quantities added up</translation>
    </message>
    <message>
        <source>资质荣誉与成果中的“%1”，%2 年初至 %3 取得、取得时在本区县，按数量相加</source>
        <translation>“%1” among qualifications and honours, granted from the start of %2 to %3 while in the district, quantities added up</translation>
    </message>
    <message>
        <source>资质荣誉与成果中的“%1”，%2 及以前取得、取得时在本区县，按数量相加</source>
        <translation>“%1” among qualifications and honours, granted up to %2 while in the district, quantities added up</translation>
    </message>
</context>
<context>
    <name>HonourKindService</name>
    <message>
        <source>内容含有不能保存的控制字符，请重新输入。</source>
        <translation>The text contains control characters that cannot be saved. Please enter it again.</translation>
    </message>
    <message>
        <source>内容过长（%1 字），最多 %2 字。</source>
        <translation>The text is too long (%1 characters); %2 at most.</translation>
    </message>
    <message>
        <source>请填写类别名称。</source>
        <translation>Please enter the name of the category.</translation>
    </message>
    <message>
        <source>类别“%1”已经有了。</source>
        <translation>There is already a category “%1”.</translation>
    </message>
    <message>
        <source>类别“%1”已经有了，只是停用了，请把它启用。</source>
        <translation>Kind “%1” exists already but was put away. List it again.</translation>
    </message>
    <message>
        <source>没有资质类别“%1”，可能刚被改名或删除，请刷新后再看。</source>
        <translation>There is no kind “%1”; it may just have been renamed or deleted. Refresh and look again.</translation>
    </message>
    <message>
        <source>新增资质类别 %1</source>
        <translation>Add kind %1</translation>
    </message>
    <message>
        <source>“%1”是程序自带的类别，计划按这个名称计数，不能改。可以停用它，另外新增。</source>
        <translation>“%1” ships with the program and plans count by its name, so it cannot be changed. Put it away and add another.</translation>
    </message>
    <message>
        <source>修改资质类别 %1</source>
        <translation>Change kind %1</translation>
    </message>
    <message>
        <source>资质类别 %1 并入 %2</source>
        <translation>Kind %1 merged into %2</translation>
    </message>
    <message>
        <source>资质类别 %1 改名为 %2</source>
        <translation>Kind %1 renamed to %2</translation>
    </message>
    <message>
        <source>启用资质类别 %1</source>
        <translation>List kind %1 again</translation>
    </message>
    <message>
        <source>停用资质类别 %1</source>
        <translation>Put away kind %1</translation>
    </message>
    <message>
        <source>“%1”是程序自带的类别，不能删除；不用的话请停用它。</source>
        <translation>“%1” ships with the program and cannot be deleted; put it away if it is not used.</translation>
    </message>
    <message>
        <source>类别“%1”下还登记着 %2 条资质，不能删除。请停用它，或者改名并入另一个类别。</source>
        <translation>%2 qualifications are recorded under “%1”, so it cannot be deleted. Put it away, or rename it into another kind.</translation>
    </message>
    <message>
        <source>删除资质类别 %1</source>
        <translation>Delete kind %1</translation>
    </message>
    <message>
        <source>资质类别排序</source>
        <translation>Order kinds of qualification</translation>
    </message>
</context>
<context>
    <name>HonourRows</name>
    <message>
        <source>载体“%1”没有登记，勾选则登记为%2</source>
        <translation>Carrier “%1” is not registered; tick it to register it as %2</translation>
    </message>
    <message>
        <source>资质荣誉</source>
        <translation>Honours</translation>
    </message>
    <message>
        <source>没有写资质类别，请填写</source>
        <translation>No honour category given, please enter it</translation>
    </message>
    <message>
        <source>不认识的资质类别“%1”，请先在资质类别中添加</source>
        <translation>Unknown honour category “%1”; please add it to the honour categories first</translation>
    </message>
    <message>
        <source>不认识的级别“%1”，没有采用</source>
        <translation>Unknown level “%1”, not used</translation>
    </message>
    <message>
        <source>数量“%1”不是整数，请改正</source>
        <translation>The quantity “%1” is not a whole number; please correct it</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>--header-row 应为从 1 起的行号。</source>
        <translation>--header-row must be a row number, counted from 1.</translation>
    </message>
    <message>
        <source>%1：%2 行；新增 %3，更新 %4，未变 %5，重复 %6，待确认 %7，错误 %8</source>
        <translation>%1: %2 rows; new %3, updated %4, unchanged %5, duplicate %6, to be confirmed %7, error %8</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>撤销本次导入：change undo %1</source>
        <translation>Undo this import: change undo %1</translation>
    </message>
    <message>
        <source>--kind 没有“%1”，可用：%2。</source>
        <translation>--kind has no “%1”. Available: %2.</translation>
    </message>
    <message>
        <source>--tier 没有“%1”，可用：municipal_pool、innovative、provincial、little_giant。</source>
        <translation>--tier has no “%1”. Available: municipal_pool, innovative, provincial, little_giant.</translation>
    </message>
    <message>
        <source>--key 应为 code 或 name。</source>
        <translation>--key must be code or name.</translation>
    </message>
    <message>
        <source>--empty 应为 keep（保留）或 clear（清空）。</source>
        <translation>--empty must be keep (keep the values) or clear (empty them).</translation>
    </message>
    <message>
        <source>--figure-source 没有“%1”，可用：firm、platform、tax、audit。</source>
        <translation>--figure-source has no “%1”. Available: firm, platform, tax, audit.</translation>
    </message>
    <message>
        <source>--figure-year 应为四位数的年份。</source>
        <translation>--figure-year must be a year of four digits.</translation>
    </message>
    <message>
        <source>这个文件%1。</source>
        <translation>This file %1.</translation>
    </message>
    <message>
        <source>预检（%1）</source>
        <translation>Dry run (%1)</translation>
    </message>
    <message>
        <source>已导入（%1）</source>
        <translation>Imported (%1)</translation>
    </message>
    <message>
        <source>另有 %1 行属于其他区县，没有取用</source>
        <translation>Another %1 rows belong to other districts and were not used</translation>
    </message>
    <message>
        <source>不在复核名单：%1（有效期至 %2）</source>
        <translation>Not on the review list: %1 (valid until %2)</translation>
    </message>
    <message>
        <source>导入企业名单、认定名单或旧台账；--dry-run 只预检</source>
        <translation>Import a list of firms, a list of recognitions or an old ledger; --dry-run checks only</translation>
    </message>
    <message>
        <source>模板已存到 %1，填好后用 import 导入。</source>
        <translation>The template was saved to %1; fill it in, then use import.</translation>
    </message>
    <message>
        <source>FILE.xlsx [--district ID]</source>
        <translation>FILE.xlsx [--district ID]</translation>
    </message>
    <message>
        <source>存一份导入模板：列名、下拉列表和填写说明</source>
        <translation>Save an import template: column names, drop-down lists and notes</translation>
    </message>
    <message>
        <source>FILE [--kind firms|title_list|assignments|visits|measures|honours|requests] [--sheet 名称] [--header-row N] [--map 字段=列]… [--district ID] [--encoding 编码] [--key code|name] [--empty keep|clear] [--append] [--figure-source 来源] [--figures-closed] [--figure-year 年] [--dry-run] [--accept-pending] [--again] [--errors 文件.xlsx] [--enter-people] | --list --tier KEY --from DATE [--until DATE] [--batch 批次] [--document 文号] [--announced DATE] [--nomination] [--review] [--add-missing]</source>
        <translation>FILE [--kind firms|title_list|assignments|visits|measures|honours|requests] [--sheet NAME] [--header-row N] [--map FIELD=COLUMN]… [--district ID] [--encoding CODE] [--key code|name] [--empty keep|clear] [--append] [--figure-source SOURCE] [--figures-closed] [--figure-year YEAR] [--dry-run] [--accept-pending] [--again] [--errors FILE.xlsx] [--enter-people] | --list --tier KEY --from DATE [--until DATE] [--batch BATCH] [--document NUMBER] [--announced DATE] [--nomination] [--review] [--add-missing]</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>企业名称</source>
        <translation>Firm name</translation>
    </message>
    <message>
        <source>简称</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>统一社会信用代码</source>
        <translation>Credit code</translation>
    </message>
    <message>
        <source>注册号</source>
        <translation>Registration no.</translation>
    </message>
    <message>
        <source>曾用名</source>
        <translation>Former names</translation>
    </message>
    <message>
        <source>区县</source>
        <translation>District</translation>
    </message>
    <message>
        <source>镇街</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>园区</source>
        <translation>Park</translation>
    </message>
    <message>
        <source>行业</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>重点产业链</source>
        <translation>Key industry chain</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Contact phone</translation>
    </message>
    <message>
        <source>培育阶段</source>
        <translation>Cultivation stage</translation>
    </message>
    <message>
        <source>服务专员</source>
        <translation>Service specialist</translation>
    </message>
    <message>
        <source>帮扶领导</source>
        <translation>Supporting leader</translation>
    </message>
    <message>
        <source>梯度</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>认定日期</source>
        <translation>Recognised on</translation>
    </message>
    <message>
        <source>有效期至</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>批次</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>认定文号</source>
        <translation>Recognition document no.</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>法定代表人</source>
        <translation>Legal representative</translation>
    </message>
    <message>
        <source>成立日期</source>
        <translation>Founded on</translation>
    </message>
    <message>
        <source>注册资本</source>
        <translation>Registered capital</translation>
    </message>
    <message>
        <source>注册资本币种</source>
        <translation>Capital currency</translation>
    </message>
    <message>
        <source>企业规模</source>
        <translation>Firm size</translation>
    </message>
    <message>
        <source>主导产品</source>
        <translation>Main product</translation>
    </message>
    <message>
        <source>链主</source>
        <translation>Chain leader</translation>
    </message>
    <message>
        <source>标签</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>联系人职务</source>
        <translation>Post of contact</translation>
    </message>
    <message>
        <source>资质荣誉</source>
        <translation>Honours</translation>
    </message>
    <message>
        <source>来表企业名称</source>
        <translation>Firm name in the file</translation>
    </message>
    <message>
        <source>发照日期</source>
        <translation>Licence issued on</translation>
    </message>
    <message>
        <source>营业期限</source>
        <translation>Business term</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>走访方式</source>
        <translation>Kind of visit</translation>
    </message>
    <message>
        <source>走访人</source>
        <translation>Visited by</translation>
    </message>
    <message>
        <source>接待人</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>走访内容</source>
        <translation>Visit content</translation>
    </message>
    <message>
        <source>下次走访</source>
        <translation>Next visit</translation>
    </message>
    <message>
        <source>目标梯度</source>
        <translation>Target tier</translation>
    </message>
    <message>
        <source>目标时间</source>
        <translation>Target date</translation>
    </message>
    <message>
        <source>主要差距</source>
        <translation>Main gap</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Person responsible</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>资质类别</source>
        <translation>Honour category</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>项目名称</source>
        <translation>Item name</translation>
    </message>
    <message>
        <source>载体名称</source>
        <translation>Carrier name</translation>
    </message>
    <message>
        <source>数量</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>变更原因</source>
        <translation>Reason for the change</translation>
    </message>
    <message>
        <source>带队领导</source>
        <translation>Led by</translation>
    </message>
    <message>
        <source>走访目的</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>生产经营</source>
        <translation>Operations</translation>
    </message>
    <message>
        <source>政策宣讲</source>
        <translation>Policies told</translation>
    </message>
    <message>
        <source>申报意愿</source>
        <translation>Wish to apply</translation>
    </message>
    <message>
        <source>存在困难</source>
        <translation>Difficulties</translation>
    </message>
    <message>
        <source>成效</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>承诺事项</source>
        <translation>Promises</translation>
    </message>
    <message>
        <source>诉求</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>诉求编号</source>
        <translation>Request number</translation>
    </message>
    <message>
        <source>提出人</source>
        <translation>Raised by</translation>
    </message>
    <message>
        <source>提出人电话</source>
        <translation>Phone of who raised it</translation>
    </message>
    <message>
        <source>诉求来源</source>
        <translation>Source of the request</translation>
    </message>
    <message>
        <source>诉求类别</source>
        <translation>Request category</translation>
    </message>
    <message>
        <source>诉求种类</source>
        <translation>Kind of the request</translation>
    </message>
    <message>
        <source>诉求事项</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>诉求内容</source>
        <translation>Content of the request</translation>
    </message>
    <message>
        <source>紧急程度</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>保密</source>
        <translation>Confidential</translation>
    </message>
    <message>
        <source>主办单位</source>
        <translation>Lead unit</translation>
    </message>
    <message>
        <source>协办单位</source>
        <translation>Supporting units</translation>
    </message>
    <message>
        <source>交办日期</source>
        <translation>Dispatched on</translation>
    </message>
    <message>
        <source>签收日期</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>答复日期</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>答复内容</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>办理结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>办结日期</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>满意度</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>回访日期</source>
        <translation>Called back on</translation>
    </message>
    <message>
        <source>回访意见</source>
        <translation>Opinion at call-back</translation>
    </message>
    <message>
        <source>首问责任人</source>
        <translation>First contact</translation>
    </message>
</context>
<context>
    <name>ImportKind</name>
    <message>
        <source>企业名单</source>
        <translation>List of firms</translation>
    </message>
    <message>
        <source>认定名单</source>
        <translation>List of recognitions</translation>
    </message>
    <message>
        <source>专员分工</source>
        <translation>Specialist assignments</translation>
    </message>
    <message>
        <source>走访台账</source>
        <translation>Visit ledger</translation>
    </message>
    <message>
        <source>一策台账</source>
        <translation>Action plan ledger</translation>
    </message>
    <message>
        <source>资质台账</source>
        <translation>Honours ledger</translation>
    </message>
    <message>
        <source>诉求台账</source>
        <translation>Ledger of requests</translation>
    </message>
</context>
<context>
    <name>ImportPeople</name>
    <message>
        <source>有几位%1叫“%2”，分不清是谁，未配备；请在企业档案中选择</source>
        <translation>%1: several people are called “%2” and cannot be told apart; not assigned, please choose in the file of the firm</translation>
    </message>
    <message>
        <source>没有在岗的%1“%2”，未配备；请先登记此人，或让导入一并登记</source>
        <translation>no %1 “%2” on duty, nobody was assigned; register the person first, or let the import do it</translation>
    </message>
    <message>
        <source>%1“%2”已停用，未配备；请写在岗的人</source>
        <translation>%1 “%2” is off duty, not assigned; name somebody on duty</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message numerus="yes">
        <source>%n 项变更</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1库内是“%2”，来表是“%3”，要改成来表的请勾选</source>
        <translation>%1 is “%2” in the pool and “%3” in the list; tick to take the list&apos;s</translation>
    </message>
</context>
<context>
    <name>ImportService</name>
    <message>
        <source>读不出“%1”，请检查文件。</source>
        <translation>“%1” cannot be read. Please check the file.</translation>
    </message>
    <message>
        <source>“%1”中没有数据。</source>
        <translation>“%1” has no data.</translation>
    </message>
    <message>
        <source>没有找到表头。请指明表头在第几行（表头应有“企业名称”一列）。</source>
        <translation>No header row was found. Please say which row holds the headers (there should be a column “企业名称”).</translation>
    </message>
    <message>
        <source>没有认出“企业名称”列，请指明哪一列是企业名称。</source>
        <translation>The column “企业名称” was not found. Please say which column holds the firm names.</translation>
    </message>
    <message>
        <source>未写入的行</source>
        <translation>Rows not written</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>文件在预检之后被改动过，没有导入。请重新预检。</source>
        <translation>The file was changed after the dry run. Nothing was imported. Please do the dry run again.</translation>
    </message>
    <message>
        <source>“%1”就是要导入的名单，未写入的行请另存为一个文件。</source>
        <translation>“%1” is the list to be imported. Please save the rows not written to another file.</translation>
    </message>
    <message>
        <source>导入 %1</source>
        <translation>Import %1</translation>
    </message>
    <message>
        <source>正在读取第 %1 行</source>
        <translation>Reading row %1</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>New</translation>
    </message>
    <message>
        <source>更新</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>未变</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>重复</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>待确认</source>
        <translation>To be confirmed</translation>
    </message>
    <message>
        <source>错误</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>“%1”不存在，或不是文件。请重新选择要导入的文件。</source>
        <translation>“%1” does not exist or is not a file. Please choose the file to import again.</translation>
    </message>
    <message>
        <source>新增 %1 家，更新 %2 家</source>
        <translation>%1 firms new, %2 updated</translation>
    </message>
    <message>
        <source>新增 %1 条，更新 %2 条</source>
        <translation>%1 records new, %2 updated</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”%2，没有再导入一遍。确要再导入，请选择“仍要导入”（命令行加 --again）。</source>
        <translation>“%1” %2. It was not imported again. To import it all the same, choose “Import anyway” (on the command line, add --again).</translation>
    </message>
    <message>
        <source>已由%1在 %2 导入过（%3）</source>
        <translation>was already imported by %1 on %2 (%3)</translation>
    </message>
    <message>
        <source>保存列对应</source>
        <translation>Save the column mapping</translation>
    </message>
    <message>
        <source>粘贴的名单</source>
        <translation>Pasted list</translation>
    </message>
    <message>
        <source>没有认出哪一列是企业名称。请连同表头一起粘贴，或指明表头在第几行。</source>
        <translation>The column of firm names was not found. Please paste the list together with its header, or say which row holds the headers.</translation>
    </message>
    <message>
        <source>模板是 .xlsx 文件，“%1”请改成以 .xlsx 结尾。</source>
        <translation>A template is an .xlsx file; please let “%1” end with .xlsx.</translation>
    </message>
    <message>
        <source>（%1）</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1（日期不全，请补）</source>
        <translation>%1 (date incomplete, please complete)</translation>
    </message>
</context>
<context>
    <name>JobRunner</name>
    <message>
        <source>程序内部出错，这一步没有完成。</source>
        <translation>An internal error occurred. This step was not completed.</translation>
    </message>
</context>
<context>
    <name>KpiReading</name>
    <message>
        <source>预测仍差 %1</source>
        <translation>Forecast still short by %1</translation>
    </message>
    <message>
        <source>预测可达</source>
        <translation>Forecast reaches it</translation>
    </message>
    <message>
        <source>目标 %1 %2</source>
        <translation>Target %1 %2</translation>
    </message>
    <message>
        <source>终期 %1</source>
        <translation>Final %1</translation>
    </message>
    <message>
        <source>缺数据</source>
        <translation>Data missing</translation>
    </message>
    <message>
        <source>未设基期</source>
        <translation>No baseline</translation>
    </message>
    <message>
        <source>预测</source>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>预测 %1 年末</source>
        <translation>Forecast for the end of %1</translation>
    </message>
    <message>
        <source>序时进度</source>
        <translation>Expected by now</translation>
    </message>
    <message>
        <source>序时完成比</source>
        <translation>Actual ÷ expected</translation>
    </message>
    <message>
        <source>后续月均需新增</source>
        <translation>New needed per month</translation>
    </message>
    <message>
        <source>未设基期，没有序时进度</source>
        <translation>No baseline, no schedule</translation>
    </message>
</context>
<context>
    <name>LedgerFields</name>
    <message>
        <source>走访人及职务</source>
        <translation>Visitors and posts</translation>
    </message>
    <message>
        <source>例如 李敏 科长、王涛 干事</source>
        <translation>for example Li Min, head; Wang Tao, clerk</translation>
    </message>
    <message>
        <source>带队领导</source>
        <translation>Led by</translation>
    </message>
    <message>
        <source>其他单位走访</source>
        <translation>Visit of another office</translation>
    </message>
    <message>
        <source>别的单位去的才填，不算本单位走访</source>
        <translation>only when another office went; no visit of ours</translation>
    </message>
    <message>
        <source>走访目的</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>生产经营</source>
        <translation>Operations</translation>
    </message>
    <message>
        <source>产值、营收、用电、用工、订单、产能</source>
        <translation>output, revenue, power, staff, orders, capacity</translation>
    </message>
    <message>
        <source>政策宣讲</source>
        <translation>Policies told</translation>
    </message>
    <message>
        <source>（未问）</source>
        <translation>(not asked)</translation>
    </message>
    <message>
        <source>申报意愿</source>
        <translation>Wish to apply</translation>
    </message>
    <message>
        <source>存在困难</source>
        <translation>Difficulties</translation>
    </message>
    <message>
        <source>成效</source>
        <translation>Outcome</translation>
    </message>
</context>
<context>
    <name>LedgerRows</name>
    <message>
        <source>与第 %1 行相同，取第 %1 行</source>
        <translation>The same as row %1; row %1 is used</translation>
    </message>
    <message>
        <source>库内有几家企业叫“%1”，请补上信用代码</source>
        <translation>The base has several firms called “%1”; please add the credit code</translation>
    </message>
    <message>
        <source>库内没有企业“%1”，请先入库或核对名称</source>
        <translation>The base has no firm “%1”; please add it to the pool first or check the name</translation>
    </message>
    <message>
        <source>表中是“%1”，与库内“%2”相近，是同一家请勾选</source>
        <translation>The file says “%1”, close to “%2” in the base; tick it if it is the same firm</translation>
    </message>
    <message>
        <source>按曾用名“%1”认出“%2”</source>
        <translation>“%2” was found by its former name “%1”</translation>
    </message>
</context>
<context>
    <name>ListCommands</name>
    <message>
        <source>--limit 应为不小于 0 的整数。</source>
        <translation>--limit must be a whole number, 0 or more.</translation>
    </message>
    <message>
        <source>区县/镇街</source>
        <translation>District/town</translation>
    </message>
    <message>
        <source>共 %1 家，列出 %2 家</source>
        <translation>%1 in all, %2 listed</translation>
    </message>
    <message>
        <source>已导出 %1 家到 %2。</source>
        <translation>Exported %1 firms to %2.</translation>
    </message>
    <message>
        <source>共享</source>
        <translation>Shared</translation>
    </message>
    <message>
        <source>我的</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>自带</source>
        <translation>Built-in</translation>
    </message>
    <message>
        <source>自建</source>
        <translation>User-made</translation>
    </message>
    <message>
        <source>视图</source>
        <translation>View</translation>
    </message>
    <message>
        <source>归属</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>企业数</source>
        <translation>Firms</translation>
    </message>
    <message>
        <source>已保存视图“%1”，现有 %2 家企业。</source>
        <translation>Saved view “%1”, which now has %2 firms.</translation>
    </message>
    <message>
        <source>已删除视图“%1”。</source>
        <translation>Deleted view “%1”.</translation>
    </message>
    <message>
        <source>企业清单</source>
        <translation>List of firms</translation>
    </message>
    <message>
        <source>把企业清单导出为表格文件</source>
        <translation>Export the list of firms as a spreadsheet file</translation>
    </message>
    <message>
        <source>视图及其企业数</source>
        <translation>Views and how many firms they have</translation>
    </message>
    <message>
        <source>视图 [--limit N]</source>
        <translation>VIEW [--limit N]</translation>
    </message>
    <message>
        <source>视图中的企业</source>
        <translation>The firms in a view</translation>
    </message>
    <message>
        <source>名称 [--shared] </source>
        <translation>NAME [--shared] </translation>
    </message>
    <message>
        <source>把条件、排序和列存为视图；同名的更新</source>
        <translation>Save conditions, sorting and columns as a view; one of the same name is updated</translation>
    </message>
    <message>
        <source>删除视图</source>
        <translation>Delete a view</translation>
    </message>
</context>
<context>
    <name>ListCondition</name>
    <message>
        <source>缺代码、镇街、行业或联系人</source>
        <translation>No code, town, industry or contact</translation>
    </message>
    <message>
        <source>缺信用代码</source>
        <translation>No credit code</translation>
    </message>
    <message>
        <source>缺镇街</source>
        <translation>No town</translation>
    </message>
    <message>
        <source>缺行业</source>
        <translation>No industry</translation>
    </message>
    <message>
        <source>缺联系人</source>
        <translation>No contact</translation>
    </message>
    <message>
        <source>缺专员</source>
        <translation>No specialist</translation>
    </message>
    <message>
        <source>缺上年数据</source>
        <translation>No figures for last year</translation>
    </message>
    <message>
        <source>本月未实地</source>
        <translation>Not on site this month</translation>
    </message>
    <message>
        <source>本季未实地</source>
        <translation>Not on site this quarter</translation>
    </message>
    <message>
        <source>近半年未实地</source>
        <translation>Not on site for half a year</translation>
    </message>
    <message>
        <source>本年未实地</source>
        <translation>Not on site this year</translation>
    </message>
    <message>
        <source>本期应走访</source>
        <translation>To visit this period</translation>
    </message>
    <message>
        <source>本期已走访</source>
        <translation>Visited this period</translation>
    </message>
    <message>
        <source>本期未走访</source>
        <translation>Not visited this period</translation>
    </message>
    <message>
        <source>免走访</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>上期未走访</source>
        <translation>Missed last period</translation>
    </message>
</context>
<context>
    <name>ListFilter</name>
    <message>
        <source>--%1 的值“%2”不认识，可用：%3。</source>
        <translation>Unknown value “%2” of --%1. Available: %3.</translation>
    </message>
    <message>
        <source>没有镇街或园区“%1”。</source>
        <translation>There is no town or park “%1”.</translation>
    </message>
    <message>
        <source>我</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>使用人“%1”不是服务专员，不能用 --specialist me。</source>
        <translation>User “%1” is not a service specialist and cannot use --specialist me.</translation>
    </message>
    <message>
        <source>--ending-days 应为 1 到 %1 之间的天数。</source>
        <translation>--ending-days must be a number of days from 1 to %1.</translation>
    </message>
    <message>
        <source>[--view 视图] [--find 文字] [--district ID] [--town 名称] [--tier KEY] [--tier-from KEY] [--ending-days 天数] [--stage 阶段] [--specialist 姓名|me] [--unassigned|--assigned] [--unvisited] [--visit-gap month|quarter|half_year|year] [--visit-duty required|covered|due|exempt|missed] [--missing any|credit_code|town|industry|contact|specialist|figures] [--planned yes|no] [--industry 行业] [--chain 产业链] [--size 规模] [--tag 标签] [--honour 资质] [--exited] [--sort 列,-列] [--columns 列,列]</source>
        <translation>[--view VIEW] [--find TEXT] [--district ID] [--town NAME] [--tier KEY] [--tier-from KEY] [--ending-days DAYS] [--stage STAGE] [--specialist NAME|me] [--unassigned|--assigned] [--unvisited] [--visit-gap month|quarter|half_year|year] [--visit-duty required|covered|due|exempt|missed] [--missing any|credit_code|town|industry|contact|specialist|figures] [--planned yes|no] [--industry TEXT] [--chain TEXT] [--size SIZE] [--tag TAG] [--honour KIND] [--exited] [--sort COLUMN,-COLUMN] [--columns COLUMN,COLUMN]</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>数据库文件</source>
        <translation>Database file</translation>
    </message>
    <message>
        <source>本机使用人</source>
        <translation>User of this PC</translation>
    </message>
    <message>
        <source>打开哪一页</source>
        <translation>Page to open</translation>
    </message>
    <message>
        <source>区县</source>
        <translation>District</translation>
    </message>
    <message>
        <source>在导入页打开的名单</source>
        <translation>List to open on the import page</translation>
    </message>
    <message>
        <source>导入页自动前进的步数</source>
        <translation>Number of steps the import page takes by itself</translation>
    </message>
    <message>
        <source>保存该页图片后退出</source>
        <translation>Save a picture of the page and quit</translation>
    </message>
    <message>
        <source>页内第几个标签，从 0 数起</source>
        <translation>Tab within the page, counted from 0</translation>
    </message>
    <message>
        <source>窗口大小</source>
        <translation>Window size</translation>
    </message>
    <message>
        <source>语言 zh 或 en</source>
        <translation>Language, zh or en</translation>
    </message>
    <message>
        <source>没有页面“%1”，可用：%2。</source>
        <translation>There is no page “%1”. Available: %2.</translation>
    </message>
    <message>
        <source>字号 standard、large 或 xlarge</source>
        <translation>Text size: standard, large or xlarge</translation>
    </message>
    <message>
        <source>要打开的库文件</source>
        <translation>base to open</translation>
    </message>
</context>
<context>
    <name>MappedColumns</name>
    <message>
        <source>%1年%2</source>
        <translation>%2 %1</translation>
    </message>
</context>
<context>
    <name>MeasureRows</name>
    <message>
        <source>已有一策，追加方式不改动</source>
        <translation>There already is an action plan; append mode does not change it</translation>
    </message>
    <message>
        <source>不认识的目标梯度“%1”，没有采用；请写创新型、专精特新或小巨人</source>
        <translation>Unknown target tier “%1”, not used; please write 创新型, 专精特新 or 小巨人</translation>
    </message>
</context>
<context>
    <name>MoneyText</name>
    <message>
        <source>万元</source>
        <translation>wan yuan</translation>
    </message>
    <message>
        <source>（推算：%1）</source>
        <translation> (computed: %1)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>文件未量化</source>
        <translation>not quantified in the document</translation>
    </message>
    <message>
        <source>比例 %1 %2</source>
        <translation>rate %1 %2</translation>
    </message>
    <message>
        <source>最高 %1 万元 %2</source>
        <translation>at most %1 wan yuan %2</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>OwnPlanCommands</name>
    <message>
        <source>已新建计划“%1”，编号 %2。</source>
        <translation>Plan &quot;%1&quot; made, id %2.</translation>
    </message>
    <message>
        <source>年份“%1”应为四位数字。</source>
        <translation>Year &quot;%1&quot; should have four digits.</translation>
    </message>
    <message>
        <source>“%1”不是完整的日期，应为 2027-12-31。</source>
        <translation>&quot;%1&quot; is no whole date; write 2027-12-31.</translation>
    </message>
    <message>
        <source>状态“%1”不认识，应为 draft、formal 或 ended。</source>
        <translation>Unknown state &quot;%1&quot;; use draft, formal or ended.</translation>
    </message>
    <message>
        <source>配备规则“%1”不认识，应为 leader_and_specialist、specialist_and_plan、specialist_and_linked_leader 或 none。</source>
        <translation>Unknown staffing rule &quot;%1&quot;; use leader_and_specialist, specialist_and_plan, specialist_and_linked_leader or none.</translation>
    </message>
    <message>
        <source>计划没有字段“%1”，可用：%2。</source>
        <translation>Plans have no field &quot;%1&quot;; there are: %2.</translation>
    </message>
    <message>
        <source>“%1”应写成 字段=值。</source>
        <translation>&quot;%1&quot; should be FIELD=VALUE.</translation>
    </message>
    <message>
        <source>已修改计划“%1”。</source>
        <translation>Plan &quot;%1&quot; changed.</translation>
    </message>
    <message>
        <source>“%1”已设为现行计划。</source>
        <translation>&quot;%1&quot; is the current plan now.</translation>
    </message>
    <message>
        <source>已删除计划，可用 change undo 撤销。</source>
        <translation>Plan removed; change undo brings it back.</translation>
    </message>
    <message>
        <source>计划包已保存到 %1。</source>
        <translation>Plan pack saved to %1.</translation>
    </message>
    <message>
        <source>已打开计划包“%1”，编号 %2。</source>
        <translation>Plan pack &quot;%1&quot; opened, id %2.</translation>
    </message>
    <message>
        <source>请用 --targets 或 --tasks 写明是目标表还是任务表。</source>
        <translation>Say --targets or --tasks.</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>读成</source>
        <translation>Read as</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>预检：%1 行可录入，%2 行有问题，没有写入。</source>
        <translation>Check: %1 rows can be entered, %2 cannot; nothing was written.</translation>
    </message>
    <message>
        <source>已录入 %1 行，%2 行有问题没有录入。</source>
        <translation>%1 rows entered; %2 were not.</translation>
    </message>
    <message>
        <source>打不开文件“%1”。</source>
        <translation>Cannot open &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>已新增区县 %1，编号 %2。</source>
        <translation>District %1 added, id %2.</translation>
    </message>
    <message>
        <source>保存为计划包</source>
        <translation>Save as plan pack</translation>
    </message>
    <message>
        <source>PLAN FILE --targets|--tasks [--replace] [--dry-run]</source>
        <translation>PLAN FILE --targets|--tasks [--replace] [--dry-run]</translation>
    </message>
    <message>
        <source>从表格录入目标或任务</source>
        <translation>Enter targets or tasks from a table</translation>
    </message>
    <message>
        <source>--district ID --name 简称 [--copy PLAN] [--from 日期 --until 日期]</source>
        <translation>--district ID --name NAME [--copy PLAN] [--from DATE --until DATE]</translation>
    </message>
    <message>
        <source>新建本单位的计划（空白，或复制一份）</source>
        <translation>Make a plan of the office (blank or a copy)</translation>
    </message>
    <message>
        <source>PLAN 字段=值…</source>
        <translation>PLAN FIELD=VALUE…</translation>
    </message>
    <message>
        <source>修改计划</source>
        <translation>Change a plan</translation>
    </message>
    <message>
        <source>设为现行计划</source>
        <translation>Make a plan current</translation>
    </message>
    <message>
        <source>删除本单位的计划</source>
        <translation>Remove a plan of the office</translation>
    </message>
    <message>
        <source>FILE [--district ID] [--copy]</source>
        <translation>FILE [--district ID] [--copy]</translation>
    </message>
    <message>
        <source>打开计划包；已有的加 --copy 作为副本</source>
        <translation>Open a plan pack; a known one with --copy</translation>
    </message>
    <message>
        <source>名称 [--id ID] [--short-name 简称] [--province 省] [--city 市] [--gb-code 代码] [--towns 文件] [--parks 文件]</source>
        <translation>NAME [--id ID] [--short-name NAME] [--province P] [--city C] [--gb-code CODE] [--towns FILE] [--parks FILE]</translation>
    </message>
    <message>
        <source>新增区县和它的镇街、园区名单</source>
        <translation>Add a district with its towns and parks</translation>
    </message>
    <message>
        <source>请用 --towns 或 --parks 指定名单文件，每行一个名称。</source>
        <translation>Name a list with --towns or --parks: a file with one name in a line.</translation>
    </message>
    <message>
        <source>已补充 %1 的镇街、园区名单。</source>
        <translation>The towns and parks of %1 are completed.</translation>
    </message>
    <message>
        <source>ID|名称 [--towns 文件] [--parks 文件]</source>
        <translation>ID|NAME [--towns FILE] [--parks FILE]</translation>
    </message>
    <message>
        <source>补充区县的镇街、园区名单</source>
        <translation>completes a district&apos;s towns and parks</translation>
    </message>
</context>
<context>
    <name>OwnPlanRows</name>
    <message>
        <source>计划“%1”有一部分读不出：%2</source>
        <translation>A part of plan &quot;%1&quot; cannot be read: %2</translation>
    </message>
</context>
<context>
    <name>OwnPlanService</name>
    <message>
        <source>内容含有不能保存的控制字符，请重新输入。</source>
        <translation>The text holds control characters that cannot be kept; enter it again.</translation>
    </message>
    <message>
        <source>内容过长（%1 字），最多 %2 字。</source>
        <translation>Too long (%1 characters); at most %2.</translation>
    </message>
    <message>
        <source>年份 %1 不合理，请填 %2 到 %3 之间的年份。</source>
        <translation>%1 is no likely year; use one from %2 to %3.</translation>
    </message>
    <message>
        <source>终止年 %1 早于起始年 %2，请核对。</source>
        <translation>The last year %1 is before the first year %2; please check.</translation>
    </message>
    <message>
        <source>有效期至 %1 早于施行日期 %2，请核对。</source>
        <translation>In force until %1 is before %2; please check.</translation>
    </message>
    <message>
        <source>目标日期 %1 早于计划开始的 %2，请核对。</source>
        <translation>The target date %1 is before the plan begins (%2); please check.</translation>
    </message>
    <message>
        <source>请填写目标日期：没有它，看板算不出序时进度和是否到期。</source>
        <translation>Enter the target date: without it the board can tell neither expected progress nor the end.</translation>
    </message>
    <message>
        <source>请填写目标值；文件只有文字（如“一批”）的，填在文字里。</source>
        <translation>Enter the target value; words such as 一批 are kept as words.</translation>
    </message>
    <message>
        <source>目标值不能是负数。</source>
        <translation>A target cannot be negative.</translation>
    </message>
    <message>
        <source>目标值是 0，算不出完成率。没有这个目标的请删去。</source>
        <translation>A target of 0 gives no rate. Remove it if there is no such target.</translation>
    </message>
    <message>
        <source>请填写计量单位，如 家、个、件、%。</source>
        <translation>Enter the unit: 家, 个, 件, %.</translation>
    </message>
    <message>
        <source>口径是“%1”时，计量单位应为 %。</source>
        <translation>With the basis %1 the unit must be %.</translation>
    </message>
    <message>
        <source>覆盖率不能超过 100%。</source>
        <translation>A coverage cannot exceed 100 %.</translation>
    </message>
    <message>
        <source>不认识梯度“%1”。</source>
        <translation>Unknown tier &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>“%1”由培育库的认定记录统计，不用再选资质类别。</source>
        <translation>&quot;%1&quot; is counted from the titles of the pool; no kind of honour is needed.</translation>
    </message>
    <message>
        <source>按梯度统计的目标，口径只能是期末有效、累计或期内新增；“%1”请把梯度留空，数值另行填报。</source>
        <translation>Targets counted by tier are stock, cumulative or new in period; for &quot;%1&quot; leave the tier empty and record values.</translation>
    </message>
    <message>
        <source>按家数统计的目标值应为整数。</source>
        <translation>A count of firms must be a whole number.</translation>
    </message>
    <message>
        <source>请填写计划的简称，如“2026-2028 行动计划”。</source>
        <translation>Enter a short name, such as 2026-2028 行动计划.</translation>
    </message>
    <message>
        <source>请填写目标的名称。</source>
        <translation>Enter the target.</translation>
    </message>
    <message>
        <source>时限 %1 早于计划开始的 %2，请核对。</source>
        <translation>The deadline %1 is before the plan begins (%2); please check.</translation>
    </message>
    <message>
        <source>所属任务不在这份计划里，请重新选择。</source>
        <translation>The task is none of this plan; choose again.</translation>
    </message>
    <message>
        <source>年度目标缺少日期。</source>
        <translation>A yearly target has no day.</translation>
    </message>
    <message>
        <source>%1 的年度目标写了两次。</source>
        <translation>The yearly target of %1 is given twice.</translation>
    </message>
    <message>
        <source>%1 的年度目标不能是负数。</source>
        <translation>The yearly target of %1 cannot be negative.</translation>
    </message>
    <message>
        <source>年度目标的日期 %1 在计划开始之前。</source>
        <translation>The yearly target of %1 is before the plan begins.</translation>
    </message>
    <message>
        <source>年度目标的日期 %1 在时限 %2 之后。</source>
        <translation>The yearly target of %1 is after the deadline %2.</translation>
    </message>
    <message>
        <source>请填写任务的名称。</source>
        <translation>Enter the task.</translation>
    </message>
    <message>
        <source>目标“%1”没有填出处原文，通报里只能注明“本单位录入”。</source>
        <translation>&quot;%1&quot; has no source sentence; reports can only say that this office entered it.</translation>
    </message>
    <message>
        <source>目标“%1”在 %2 的年度目标高于最终目标值。</source>
        <translation>The yearly target of &quot;%1&quot; on %2 is above its final value.</translation>
    </message>
    <message>
        <source>这个库里没有区县“%1”，可用：%2。</source>
        <translation>This base has no district &quot;%1&quot;; there are: %2.</translation>
    </message>
    <message>
        <source>复制自“%1”：数值、时限和出处须按新文件核改。</source>
        <translation>Copied from &quot;%1&quot;: values, deadlines and sources must be checked against the new document.</translation>
    </message>
    <message>
        <source>这个区县已经有一份计划叫“%1”，请换一个简称。</source>
        <translation>This district already has a plan named &quot;%1&quot;; choose another name.</translation>
    </message>
    <message>
        <source>“%1”是%2，按文件原文保存，不能改。要在它的基础上改，请复制成本单位的计划再改。</source>
        <translation>&quot;%1&quot; is a %2, kept as its document has it, and cannot be changed. Copy it as a plan of your office and change the copy.</translation>
    </message>
    <message>
        <source>内置计划</source>
        <translation>built-in plan</translation>
    </message>
    <message>
        <source>示例计划</source>
        <translation>sample plan</translation>
    </message>
    <message>
        <source>新建计划“%1”</source>
        <translation>Plan &quot;%1&quot; made</translation>
    </message>
    <message>
        <source>修改计划“%1”</source>
        <translation>Plan &quot;%1&quot; changed</translation>
    </message>
    <message>
        <source>“%1”已标为“已结束”，不能设为现行。请先把状态改为“正式”。</source>
        <translation>&quot;%1&quot; is marked as ended and cannot be the current plan. Set its state to formal first.</translation>
    </message>
    <message>
        <source>“%1”的目标日期 %2 已过，看板只按终期结果显示。</source>
        <translation>The target date of &quot;%1&quot;, %2, has passed; the board shows its final result only.</translation>
    </message>
    <message>
        <source>“%1”还是起草稿，看板和通报都会注明，不参加排名。</source>
        <translation>&quot;%1&quot; is still a draft: board and reports say so, and it is not ranked.</translation>
    </message>
    <message>
        <source>设为现行计划：%1</source>
        <translation>Current plan: %1</translation>
    </message>
    <message>
        <source>删除计划“%1”</source>
        <translation>Plan &quot;%1&quot; removed</translation>
    </message>
    <message>
        <source>计划“%1”：%2</source>
        <translation>Plan &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>没有编号为“%1”的目标，可能刚被删除，请刷新后再看。</source>
        <translation>No target with id &quot;%1&quot;; it may just have been removed.</translation>
    </message>
    <message>
        <source>没有编号为“%1”的任务，可能刚被删除，请刷新后再看。</source>
        <translation>No task with id &quot;%1&quot;; it may just have been removed.</translation>
    </message>
    <message>
        <source>任务“%1”下还有指标“%2”，请先删除指标或改到别的任务下。</source>
        <translation>Task &quot;%1&quot; still has the indicator &quot;%2&quot;; remove it or move it to another task first.</translation>
    </message>
    <message>
        <source>目标“%1”这份计划里已经有一个同名的。</source>
        <translation>This plan already has a target named &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>基期数</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>填报数</source>
        <translation>recorded value</translation>
    </message>
    <message>
        <source>目标分解</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>目标“%1”已登记%2，不能删除。要改数值或时限，请直接修改；确实不要了，请先撤销登记的%2。</source>
        <translation>&quot;%1&quot; has a %2 and cannot be removed. To change value or deadline, edit it; to remove it, undo the %2 first.</translation>
    </message>
    <message>
        <source>新增目标 %1</source>
        <translation>target %1 added</translation>
    </message>
    <message>
        <source>修改目标 %1</source>
        <translation>target %1 changed</translation>
    </message>
    <message>
        <source>新增任务 %1</source>
        <translation>task %1 added</translation>
    </message>
    <message>
        <source>修改任务 %1</source>
        <translation>task %1 changed</translation>
    </message>
    <message>
        <source>没有可以录入的行。</source>
        <translation>No row can be entered.</translation>
    </message>
    <message>
        <source>目标 %1 个</source>
        <translation>%1 targets</translation>
    </message>
    <message>
        <source>任务 %1 项</source>
        <translation>%1 tasks</translation>
    </message>
    <message>
        <source>录入%1</source>
        <translation>%1 entered</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>删除目标 %1</source>
        <translation>target %1 removed</translation>
    </message>
    <message>
        <source>删除任务 %1</source>
        <translation>task %1 removed</translation>
    </message>
    <message>
        <source>目标排序</source>
        <translation>targets reordered</translation>
    </message>
    <message>
        <source>任务排序</source>
        <translation>tasks reordered</translation>
    </message>
    <message>
        <source>年度目标 %1</source>
        <translation>yearly targets of %1</translation>
    </message>
</context>
<context>
    <name>PageRegistry</name>
    <message>
        <source>企业</source>
        <translation>Firms</translation>
    </message>
    <message>
        <source>走访</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>一策</source>
        <translation>Action plan</translation>
    </message>
    <message>
        <source>配备</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>企业档案</source>
        <translation>File of a firm</translation>
    </message>
    <message>
        <source>目标看板</source>
        <translation>Target board</translation>
    </message>
    <message>
        <source>计划</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>我的企业</source>
        <translation>My firms</translation>
    </message>
    <message>
        <source>变更史</source>
        <translation>History</translation>
    </message>
    <message>
        <source>备份</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>载体平台</source>
        <translation>Carriers</translation>
    </message>
    <message>
        <source>查重</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>报表</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>通报</source>
        <translation>Circular</translation>
    </message>
    <message>
        <source>今日</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>走访计划</source>
        <translation>Visit plan</translation>
    </message>
    <message>
        <source>诉求</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>工作日历</source>
        <translation>Working calendar</translation>
    </message>
</context>
<context>
    <name>PaperFonts</name>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>替代字体：%1</source>
        <translation>Substitute fonts: %1</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>PaperLayout</name>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>附件：</source>
        <translation>Attachments: </translation>
    </message>
    <message>
        <source>%1年%2月%3日</source>
        <translation>%1-%2-%3</translation>
    </message>
    <message>
        <source>内容码 %1 %2</source>
        <translation>Content code %1 %2</translation>
    </message>
    <message>
        <source>第 %1 页 / 共 %2 页</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>PaperPainter</name>
    <message>
        <source>PDF 没有生成，请再试一次。</source>
        <translation>The PDF was not made. Please try again.</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>没有写姓名</source>
        <translation>No name given</translation>
    </message>
    <message>
        <source>内容含有不能保存的控制字符</source>
        <translation>Contains control characters that cannot be kept</translation>
    </message>
    <message>
        <source>职责“%1”不认识，应为 专员、领导、成员 或 专家</source>
        <translation>Unknown duty “%1”; use 专员, 领导, 成员 or 专家</translation>
    </message>
    <message>
        <source>没有镇街或园区“%1”，请按名单写全称</source>
        <translation>No town or park “%1”; write its full name as in the list</translation>
    </message>
    <message>
        <source>主要领导请写明所在镇街或园区</source>
        <translation>A principal leader needs his town or park</translation>
    </message>
    <message>
        <source>与前面的行重复</source>
        <translation>Repeats an earlier row</translation>
    </message>
    <message>
        <source>有几位%1叫“%2”，请写明单位</source>
        <translation>Several (%1) are called “%2”; give the unit</translation>
    </message>
    <message>
        <source>此人已停用；回岗的请先在“配备”页改为在岗</source>
        <translation>This person is off duty; put him on duty on the page 配备 first</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>镇街 %1</source>
        <translation>Town %1</translation>
    </message>
    <message>
        <source>主要领导</source>
        <translation>Principal leader</translation>
    </message>
    <message>
        <source>名单超过 %1 行，不像人员名单，请核对后分批粘贴。</source>
        <translation>More than %1 rows: hardly a list of people. Please check and paste it in parts.</translation>
    </message>
    <message>
        <source>没有读到人员。请在 WPS 中选中“姓名、单位、职务、电话、职责、镇街”这几列，复制后粘贴。</source>
        <translation>No people found. In the spreadsheet select the columns name, unit, post, phone, duty and town, copy and paste them.</translation>
    </message>
    <message>
        <source>名单超过 %1 行，不像人员名单，请核对。</source>
        <translation>More than %1 rows: hardly a list of people. Please check.</translation>
    </message>
    <message>
        <source>名单中没有需要登记或修改的人员。</source>
        <translation>The list has nobody to enter or change.</translation>
    </message>
    <message numerus="yes">
        <source>登记人员名单：%n 人</source>
        <translation>
            <numerusform>Enter list of people: %n person</numerusform>
            <numerusform>Enter list of people: %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>“%1”由专员%2服务，“%3”不能%4。请由%2、科室或负责人办理；%2外出期间，请先登记代班人。</source>
        <translation>&quot;%1&quot; is served by %2; %3 may not %4. Ask %2, the office or the head; while %2 is away, enter who stands in.</translation>
    </message>
    <message>
        <source>“%1”只能撤销自己做的改动。别人的改动由本人、科室或负责人撤销。</source>
        <translation>%1 may undo only what %1 did. Another&apos;s change is undone by that person, the office or the head.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>查看数据</source>
        <translation>look at data</translation>
    </message>
    <message>
        <source>修改企业资料</source>
        <translation>edit firms</translation>
    </message>
    <message>
        <source>办理退库与合并</source>
        <translation>retire or merge firms</translation>
    </message>
    <message>
        <source>导入名单</source>
        <translation>import lists</translation>
    </message>
    <message>
        <source>登记认定</source>
        <translation>enter recognitions</translation>
    </message>
    <message>
        <source>登记专员与外出</source>
        <translation>enter people and absences</translation>
    </message>
    <message>
        <source>配备专员</source>
        <translation>assign specialists</translation>
    </message>
    <message>
        <source>制定一策</source>
        <translation>set a firm&apos;s plan</translation>
    </message>
    <message>
        <source>记录和安排走访</source>
        <translation>record and plan visits</translation>
    </message>
    <message>
        <source>维护计划与目标</source>
        <translation>keep plans and targets</translation>
    </message>
    <message>
        <source>查看变更史</source>
        <translation>read the history</translation>
    </message>
    <message>
        <source>撤销改动</source>
        <translation>undo changes</translation>
    </message>
    <message>
        <source>维护库</source>
        <translation>maintain the base</translation>
    </message>
    <message>
        <source>登记使用人</source>
        <translation>enter users</translation>
    </message>
    <message>
        <source>办理诉求</source>
        <translation>handle requests</translation>
    </message>
    <message>
        <source>审批诉求（延期、审核、挂账）</source>
        <translation>approve requests (extension, review, shelving)</translation>
    </message>
    <message>
        <source>办结曾不满意的诉求、批准超限暂停</source>
        <translation>close reopened requests or allow longer pauses</translation>
    </message>
    <message>
        <source>发督办单</source>
        <translation>send supervision slips</translation>
    </message>
    <message>
        <source>维护工作日历</source>
        <translation>keep the working calendar</translation>
    </message>
    <message>
        <source>设置办理时限、诉求类别和走访频次</source>
        <translation>set limits, categories and cadence</translation>
    </message>
    <message>
        <source>维护资质类别和公用视图</source>
        <translation>keep shared lists and views</translation>
    </message>
    <message>
        <source>%1或%2</source>
        <translation>%1 or %2</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1只查看，</source>
        <translation>%1 only looks and</translation>
    </message>
    <message>
        <source>管理员不办理业务，</source>
        <translation>The administrator has no part in the business and</translation>
    </message>
    <message>
        <source>%1不能%2；由%3办理。要换身份，请在右上角选择使用人。</source>
        <translation>%1 may not %2; that is for: %3. Choose another user at the top right.</translation>
    </message>
</context>
<context>
    <name>PlaceDirectory</name>
    <message>
        <source>这个库有几个区县，请指明企业属于哪个区县。</source>
        <translation>This base has several districts. Please say which district the firm belongs to.</translation>
    </message>
    <message>
        <source>本库没有区县“%1”，可用：%2。</source>
        <translation>This base has no district “%1”. Available: %2.</translation>
    </message>
</context>
<context>
    <name>PlanActions</name>
    <message>
        <source>计划包 (*.json)</source>
        <translation>Plan packs (*.json)</translation>
    </message>
</context>
<context>
    <name>PlanCheck</name>
    <message>
        <source>方案缺少编号、区县或版本，请补全。</source>
        <translation>The plan has no ID, district or version. Please complete it.</translation>
    </message>
    <message>
        <source>方案缺少简称（short_title）或文件状态（status），请补全。</source>
        <translation>The plan has no short title (short_title) or document status (status). Please complete it.</translation>
    </message>
    <message>
        <source>方案没有标题。确实缺失时，请在 title_note 中写明原因。</source>
        <translation>The plan has no title. If it is really missing, please give the reason in title_note.</translation>
    </message>
    <message>
        <source>方案的草案标志（draft）与草案字样（draft_words）不一致：草案须写文件自己的字样，正式文件不写。</source>
        <translation>The draft mark (draft) and the draft words (draft_words) of the plan disagree: a draft gives the document&apos;s own words, a final document gives none.</translation>
    </message>
    <message>
        <source>方案的终止日期早于起始日期，请核对有效期和计划年度。</source>
        <translation>The plan ends before it starts. Please check the period of validity and the plan years.</translation>
    </message>
    <message>
        <source>方案中有一项没有编号（id），请补上。</source>
        <translation>An item of the plan has no ID (id). Please add one.</translation>
    </message>
    <message>
        <source>方案中的编号“%1”出现了两次，请改为不同的编号。</source>
        <translation>The ID “%1” occurs twice in the plan. Please use different IDs.</translation>
    </message>
    <message>
        <source>方案中“%1”指向的%2“%3”不存在，请核对编号。</source>
        <translation>In the plan, “%1” points to a missing %2 “%3”. Please check the ID.</translation>
    </message>
    <message>
        <source>方案的梯度“%1”写了不认识的代码“%2”。</source>
        <translation>Tier “%1” of the plan has the unknown code “%2”.</translation>
    </message>
    <message>
        <source>方案的梯度代码“%1”出现了两次。</source>
        <translation>Tier code “%1” occurs twice in the plan.</translation>
    </message>
    <message>
        <source>方案目标“%1”缺少名称或计量单位，请补上。</source>
        <translation>Target “%1” of the plan has no name or unit. Please add it.</translation>
    </message>
    <message>
        <source>方案目标“%1”的类别“%2”不认识。</source>
        <translation>Target “%1” of the plan has the unknown category “%2”.</translation>
    </message>
    <message>
        <source>方案目标“%1”的周期“%2”不认识。</source>
        <translation>Target “%1” of the plan has the unknown period “%2”.</translation>
    </message>
    <message>
        <source>方案目标“%1”的梯度代码“%2”不认识。</source>
        <translation>Target “%1” of the plan has the unknown tier code “%2”.</translation>
    </message>
    <message>
        <source>方案目标“%1”既没有数值，也没有文字表述，请补上一种。</source>
        <translation>Target “%1” of the plan has neither a number nor a wording. Please add one of them.</translation>
    </message>
    <message>
        <source>方案目标“%1”没有数值，不能计分（scored 应为 false）。</source>
        <translation>Target “%1” of the plan has no number and cannot be scored (scored must be false).</translation>
    </message>
    <message>
        <source>任务</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>方案任务“%1”的序号 %2 没有大于前一项，请按原文顺序编号。</source>
        <translation>The number %2 of task “%1” in the plan is not greater than the one before. Please number the tasks in the order of the original.</translation>
    </message>
    <message>
        <source>章节</source>
        <translation>Chapter</translation>
    </message>
    <message>
        <source>方案任务“%1”的责任范围“%2”不认识。</source>
        <translation>Task “%1” of the plan has the unknown scope of responsibility “%2”.</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>奖补条款</source>
        <translation>Reward clause</translation>
    </message>
    <message>
        <source>奖补条款“%1”的梯度代码“%2”不认识。</source>
        <translation>Reward clause “%1” has the unknown tier code “%2”.</translation>
    </message>
    <message>
        <source>奖补条款“%1”中推算的“%2”没有写算式。</source>
        <translation>“%2” in reward clause “%1” is derived but has no formula.</translation>
    </message>
    <message>
        <source>奖补条款“%1”的数“%2”写法有误，应为不带单位的小数，如 0.05。</source>
        <translation>The number “%2” of reward clause “%1” is written wrongly. It must be a decimal without a unit, such as 0.05.</translation>
    </message>
    <message>
        <source>奖补条款“%1”是否量化（quantified）与所列的金额、比例不一致。</source>
        <translation>In reward clause “%1”, whether it is quantified (quantified) does not agree with the amounts and rates listed.</translation>
    </message>
</context>
<context>
    <name>PlanCommands</name>
    <message>
        <source>编号</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>目标日期</source>
        <translation>Target date</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>任务</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>状态 %1，文号 %2，目标日期 %3</source>
        <translation>Status %1, document no. %2, target date %3</translation>
    </message>
    <message>
        <source>提法</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>数值</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>口径</source>
        <translation>How it is counted</translation>
    </message>
    <message>
        <source>原文</source>
        <translation>Original text</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>牵头/责任单位</source>
        <translation>Leading/responsible units</translation>
    </message>
    <message>
        <source>有哪些计划</source>
        <translation>Which plans there are</translation>
    </message>
    <message>
        <source>计划全文要点</source>
        <translation>Main points of the full plan</translation>
    </message>
    <message>
        <source>本单位录入</source>
        <translation>entered here</translation>
    </message>
    <message>
        <source>现行</source>
        <translation>Current</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>PlanItems</name>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>牵头：%1</source>
        <translation>Lead: %1</translation>
    </message>
    <message>
        <source>配合：%1</source>
        <translation>Support: %1</translation>
    </message>
    <message>
        <source>责任：%1</source>
        <translation>Responsible: %1</translation>
    </message>
    <message>
        <source>文件未写责任单位</source>
        <translation>No responsible unit given in the document</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>印发通知</source>
        <translation>Issuing notice</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>示例，非真实文件</source>
        <translation>Sample, not a real document</translation>
    </message>
    <message>
        <source>本单位录入</source>
        <translation>Entered by this office</translation>
    </message>
    <message>
        <source>发文机关</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Document no.</translation>
    </message>
    <message>
        <source>正文未写</source>
        <translation>Not given in the text</translation>
    </message>
    <message>
        <source>印发日期</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>有效期</source>
        <translation>Validity</translation>
    </message>
    <message>
        <source>%1 至 %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>正文未写起始年</source>
        <translation>Start year not given in the text</translation>
    </message>
    <message>
        <source>%1 起%2</source>
        <translation>From %1%2</translation>
    </message>
    <message>
        <source>（推定）</source>
        <translation> (inferred)</translation>
    </message>
    <message>
        <source>计划期</source>
        <translation>Plan period</translation>
    </message>
    <message>
        <source>目标日期</source>
        <translation>Target date</translation>
    </message>
    <message>
        <source>配备规则</source>
        <translation>Assignment rule</translation>
    </message>
    <message>
        <source>解释单位</source>
        <translation>Interpreted by</translation>
    </message>
    <message>
        <source>适用范围</source>
        <translation>Applies to</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Based on</translation>
    </message>
    <message>
        <source>重点产业</source>
        <translation>Key industries</translation>
    </message>
    <message>
        <source>梯度</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>前言</source>
        <translation>Preamble</translation>
    </message>
    <message>
        <source>指导思想</source>
        <translation>Guiding principles</translation>
    </message>
    <message>
        <source>目标段</source>
        <translation>Target paragraph</translation>
    </message>
    <message>
        <source>要求</source>
        <translation>Requirement</translation>
    </message>
    <message>
        <source>口径</source>
        <translation>How it is counted</translation>
    </message>
    <message>
        <source>截止</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>数的来源</source>
        <translation>Source of the number</translation>
    </message>
    <message>
        <source>培育库认定记录统计</source>
        <translation>Counted from the recognitions in the pool</translation>
    </message>
    <message>
        <source>填报</source>
        <translation>Recorded by hand</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1、%2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>所属</source>
        <translation>Part of</translation>
    </message>
    <message>
        <source>牵头单位</source>
        <translation>Leading unit</translation>
    </message>
    <message>
        <source>配合单位</source>
        <translation>Supporting units</translation>
    </message>
    <message>
        <source>责任单位</source>
        <translation>Responsible units</translation>
    </message>
    <message>
        <source>单位原文</source>
        <translation>Units as written</translation>
    </message>
    <message>
        <source>%1 按全章统列</source>
        <translation>%1, listed for the whole chapter</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>Beneficiary</translation>
    </message>
    <message>
        <source>条件</source>
        <translation>The condition</translation>
    </message>
    <message>
        <source>金额</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>资金</source>
        <translation>Funds</translation>
    </message>
    <message>
        <source>上级奖励</source>
        <translation>Reward from above</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>次数</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>首次</source>
        <translation>First time</translation>
    </message>
    <message>
        <source>一次性</source>
        <translation>One-off</translation>
    </message>
    <message>
        <source>叠加</source>
        <translation>Stacking</translation>
    </message>
    <message>
        <source>除外</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>不予支持</source>
        <translation>Not supported</translation>
    </message>
    <message>
        <source>追回</source>
        <translation>Recovery</translation>
    </message>
    <message>
        <source>：</source>
        <translation>: </translation>
    </message>
    <message>
        <source>同类政策</source>
        <translation>Policies of the same kind</translation>
    </message>
    <message>
        <source>冲突时</source>
        <translation>In case of conflict</translation>
    </message>
    <message>
        <source>形式</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>配比</source>
        <translation>Staffing ratio</translation>
    </message>
    <message>
        <source>范围</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>职责</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>组长</source>
        <translation>Group leader</translation>
    </message>
    <message>
        <source>副组长</source>
        <translation>Deputy group leaders</translation>
    </message>
    <message>
        <source>成员单位</source>
        <translation>Member units</translation>
    </message>
    <message>
        <source>办公室</source>
        <translation>Office of the group</translation>
    </message>
    <message>
        <source>办公室职责</source>
        <translation>Duties of the office</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>频次</source>
        <translation>Frequency</translation>
    </message>
    <message>
        <source>概况</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>主要目标</source>
        <translation>Main targets</translation>
    </message>
    <message>
        <source>任务指标</source>
        <translation>Task indicators</translation>
    </message>
    <message>
        <source>任务</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>奖补规则</source>
        <translation>Reward rules</translation>
    </message>
    <message>
        <source>配备与服务</source>
        <translation>Assignment and service</translation>
    </message>
    <message>
        <source>保障与监测</source>
        <translation>Safeguards and monitoring</translation>
    </message>
    <message>
        <source>%1：%2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>资质荣誉“%1”统计，没有时填报</source>
        <translation>Counted from honours &quot;%1&quot;, else recorded</translation>
    </message>
    <message>
        <source>内置计划，按文件原文保存，不能修改；可以复制为本单位计划再改</source>
        <translation>Built-in plan, kept as its document has it and never changed; copy it as a plan of your office to change it</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>年度目标</source>
        <translation>Yearly targets</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Due</translation>
    </message>
</context>
<context>
    <name>PlanPack</name>
    <message>
        <source>非空文字</source>
        <translation>non-empty text</translation>
    </message>
    <message>
        <source>非空文字或 null</source>
        <translation>non-empty text or null</translation>
    </message>
    <message>
        <source>文字列表</source>
        <translation>a list of texts</translation>
    </message>
    <message>
        <source>文字列表（每项为非空文字）</source>
        <translation>a list of texts (each non-empty)</translation>
    </message>
    <message>
        <source>true 或 false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>不小于 0 的整数</source>
        <translation>a whole number, 0 or more</translation>
    </message>
    <message>
        <source>大于 0 的整数或 null</source>
        <translation>a whole number above 0, or null</translation>
    </message>
    <message>
        <source>日期（如 2025-12-31）或 null</source>
        <translation>a date (such as 2025-12-31) or null</translation>
    </message>
    <message>
        <source>写成文字的数（如 &quot;300&quot;，最多四位小数）或 null</source>
        <translation>a number written as text (such as &quot;300&quot;, at most four decimals) or null</translation>
    </message>
    <message>
        <source>方案文件有误：%1出现不认识的“%2”。请删去该项，或核对其拼写。</source>
        <translation>The plan file has a fault: %1 has an unknown “%2”. Please delete it or check its spelling.</translation>
    </message>
    <message>
        <source>方案文件有误：%1缺少“%2”。请补上；文件原文没有规定的写 null。</source>
        <translation>The plan file has a fault: %1 lacks “%2”. Please add it; write null where the document lays down nothing.</translation>
    </message>
    <message>
        <source>列表</source>
        <translation>a list</translation>
    </message>
    <message>
        <source>列表（每项用 { } 括起）</source>
        <translation>a list (each item in { })</translation>
    </message>
    <message>
        <source>%1 第 %2 项</source>
        <translation>%1 item %2</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>用 { } 括起的内容或 null</source>
        <translation>content in { } or null</translation>
    </message>
    <message>
        <source>方案文件有误：%1的“%2”应为%3。请改正后再读入。</source>
        <translation>The plan file has a fault: in %1, “%2” must be %3. Please correct it and read the file again.</translation>
    </message>
    <message>
        <source>方案文件有误：%1的“%2”写了不认识的“%3”。请改用说明中列出的词。</source>
        <translation>The plan file has a fault: in %1, “%2” has the unknown word “%3”. Please use a word listed in the instructions.</translation>
    </message>
    <message>
        <source>最外层</source>
        <translation>the outermost level</translation>
    </message>
    <message>
        <source>这不是培育库的方案文件（缺少 &quot;format&quot;: &quot;%1&quot;）。请选择由本程序导出的方案文件。</source>
        <translation>This is not a plan file of the cultivation pool (&quot;format&quot;: &quot;%1&quot; is missing). Please choose a plan file exported by this program.</translation>
    </message>
    <message>
        <source>方案文件的格式版本是 %1，本程序只认识到 %2。请先升级程序再读入。</source>
        <translation>The format version of the plan file is %1, but this program knows only up to %2. Please update the program and read the file again.</translation>
    </message>
    <message>
        <source>方案文件没有写明可用的格式版本（&quot;format_version&quot;: %1）。请核对文件。</source>
        <translation>The plan file gives no usable format version (&quot;format_version&quot;: %1). Please check the file.</translation>
    </message>
    <message>
        <source>方案文件第 %1 行起读不出内容，文件可能不完整。请重新取得该文件。</source>
        <translation>The plan file cannot be read from line %1 on and may be incomplete. Please get the file again.</translation>
    </message>
    <message>
        <source>程序缺少自带的方案 %1，请重新安装。</source>
        <translation>The built-in plan %1 is missing from the program. Please reinstall it.</translation>
    </message>
    <message>
        <source>写成文字的数（如 &quot;300&quot;，最多四位小数）</source>
        <translation>a number as text (such as &quot;300&quot;, at most four decimals)</translation>
    </message>
</context>
<context>
    <name>PlanPackService</name>
    <message>
        <source>找不到文件“%1”。</source>
        <translation>No file &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>打不开文件“%1”：%2。</source>
        <translation>Cannot open &quot;%1&quot;: %2.</translation>
    </message>
    <message>
        <source>“%1”太大，不是计划包。请选择由本程序保存的计划包。</source>
        <translation>&quot;%1&quot; is too large for a plan pack. Choose a pack saved by this program.</translation>
    </message>
    <message>
        <source>%1（副本）</source>
        <translation>%1 (copy)</translation>
    </message>
    <message>
        <source>%1（副本 %2）</source>
        <translation>%1 (copy %2)</translation>
    </message>
    <message>
        <source>计划包是区县“%1”的，这个库里没有它。请先新增这个区县，或指定作为哪个区县的计划。</source>
        <translation>The pack is of district &quot;%1&quot;, which this base does not have. Add it first, or say for which district it is.</translation>
    </message>
    <message>
        <source>“%1”这个库里已经有（或曾经有过），没有覆盖。需要的话请作为副本打开。</source>
        <translation>&quot;%1&quot; is (or was) in this base already and was not replaced. Open it as a copy if you need it.</translation>
    </message>
    <message>
        <source>打开计划包“%1”</source>
        <translation>Plan pack &quot;%1&quot; opened</translation>
    </message>
</context>
<context>
    <name>PlanPartCommands</name>
    <message>
        <source>“%1”应写成 字段=值。</source>
        <translation>&quot;%1&quot; should be FIELD=VALUE.</translation>
    </message>
    <message>
        <source>是</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>时限“%1”看不出日期，应为 2027-12-31 或“2027年底”。</source>
        <translation>No day in the deadline &quot;%1&quot;; write 2027-12-31 or 2027年底.</translation>
    </message>
    <message>
        <source>比较“%1”不认识，应为 &gt;= &gt; = &lt;= ~ 之一。</source>
        <translation>Unknown comparison &quot;%1&quot;; use one of &gt;= &gt; = &lt;= ~.</translation>
    </message>
    <message>
        <source>口径“%1”不认识，应为 stock、cumulative、new_in_period、annual_flow 等。</source>
        <translation>Unknown basis &quot;%1&quot;; use stock, cumulative, new_in_period, annual_flow …</translation>
    </message>
    <message>
        <source>目标没有字段“%1”，可用：%2。</source>
        <translation>Targets have no field &quot;%1&quot;; there are: %2.</translation>
    </message>
    <message>
        <source>任务没有字段“%1”，可用：%2。</source>
        <translation>Tasks have no field &quot;%1&quot;; there are: %2.</translation>
    </message>
    <message>
        <source>已新增目标 %1。</source>
        <translation>Target %1 added.</translation>
    </message>
    <message>
        <source>没有编号为“%1”的目标。</source>
        <translation>There is no target with the id “%1”.</translation>
    </message>
    <message>
        <source>已修改目标 %1。</source>
        <translation>Target %1 changed.</translation>
    </message>
    <message>
        <source>已删除目标。</source>
        <translation>Target removed.</translation>
    </message>
    <message>
        <source>已新增任务 %1。</source>
        <translation>Task %1 added.</translation>
    </message>
    <message>
        <source>已修改任务 %1。</source>
        <translation>Task %1 changed.</translation>
    </message>
    <message>
        <source>没有编号为“%1”的任务。</source>
        <translation>No task with id &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>已删除任务。</source>
        <translation>Task removed.</translation>
    </message>
    <message>
        <source>请用 --on 写明年度目标的日期，如 2026-12-31。</source>
        <translation>Give the day of the yearly target with --on, such as 2026-12-31.</translation>
    </message>
    <message>
        <source>数值“%1”应为数字，最多四位小数。</source>
        <translation>&quot;%1&quot; should be a number with at most four decimals.</translation>
    </message>
    <message>
        <source>已保存年度目标：%1。</source>
        <translation>Yearly targets saved: %1.</translation>
    </message>
    <message>
        <source>PLAN 字段=值…</source>
        <translation>PLAN FIELD=VALUE…</translation>
    </message>
    <message>
        <source>本单位计划增加目标</source>
        <translation>Add a target to an own plan</translation>
    </message>
    <message>
        <source>TARGET 字段=值…</source>
        <translation>TARGET FIELD=VALUE…</translation>
    </message>
    <message>
        <source>修改目标</source>
        <translation>Change a target</translation>
    </message>
    <message>
        <source>删除目标</source>
        <translation>Remove a target</translation>
    </message>
    <message>
        <source>本单位计划增加任务</source>
        <translation>Add a task to an own plan</translation>
    </message>
    <message>
        <source>TASK 字段=值…</source>
        <translation>TASK FIELD=VALUE…</translation>
    </message>
    <message>
        <source>修改任务</source>
        <translation>Change a task</translation>
    </message>
    <message>
        <source>删除任务</source>
        <translation>Remove a task</translation>
    </message>
    <message>
        <source>TARGET --on 日期 [--value N]</source>
        <translation>TARGET --on DATE [--value N]</translation>
    </message>
    <message>
        <source>年度目标；不写数值即删去该日</source>
        <translation>Yearly target; without a value that day goes</translation>
    </message>
</context>
<context>
    <name>PlanPasteService</name>
    <message>
        <source>资质 %1</source>
        <translation>honour %1</translation>
    </message>
    <message>
        <source>填报</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>%1年 %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>第 %1 项</source>
        <translation>no. %1</translation>
    </message>
    <message>
        <source>牵头 %1</source>
        <translation>lead %1</translation>
    </message>
    <message>
        <source>配合 %1</source>
        <translation>supporting %1</translation>
    </message>
    <message>
        <source>责任 %1</source>
        <translation>responsible %1</translation>
    </message>
    <message>
        <source>%1、%2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>表格超过 %1 行，不像计划的目标或任务表，请核对复制的范围。</source>
        <translation>More than %1 rows: no table of targets or tasks; check what was copied.</translation>
    </message>
</context>
<context>
    <name>PlanService</name>
    <message>
        <source>计划包“%1”读不出：%2</source>
        <translation>The plan pack “%1” cannot be read: %2</translation>
    </message>
    <message>
        <source>没有编号为“%1”的计划，可用：%2。</source>
        <translation>There is no plan with the ID “%1”. Available: %2.</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>目标</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>目标值</source>
        <translation>Target value</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>口径</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>出处</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>任务</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>章节</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>牵头单位</source>
        <translation>Lead units</translation>
    </message>
    <message>
        <source>配合单位</source>
        <translation>Supporting units</translation>
    </message>
    <message>
        <source>责任单位</source>
        <translation>Responsible units</translation>
    </message>
    <message>
        <source>年度目标 ← %1年</source>
        <translation>Yearly target ← %1</translation>
    </message>
    <message>
        <source>“%1”没有写计量单位，请在数字后面写上，如“5个”“20件”。</source>
        <translation>&quot;%1&quot; has no unit; write it behind the number, such as 5个 or 20件.</translation>
    </message>
    <message>
        <source>%1年一栏“%2”不是数字，没有采用。</source>
        <translation>Column %1: &quot;%2&quot; is no number and was not used.</translation>
    </message>
    <message>
        <source>“%1”里有几个数，看不出哪个是目标值，请一行只写一个。</source>
        <translation>&quot;%1&quot; holds several numbers; write one target per row.</translation>
    </message>
    <message>
        <source>“%1”没有数字，按文字保存，不计算进度。</source>
        <translation>&quot;%1&quot; has no number; kept as words, without progress.</translation>
    </message>
    <message>
        <source>“全覆盖”按 100% 保存，不计算进度。</source>
        <translation>全覆盖 is kept as 100 %, without progress.</translation>
    </message>
    <message>
        <source>口径“%1”没有认出来。</source>
        <translation>The basis &quot;%1&quot; was not recognised.</translation>
    </message>
    <message>
        <source>没有写口径，按“%1”统计，请核对。</source>
        <translation>No basis given; counted as %1, please check.</translation>
    </message>
    <message>
        <source>时限“%1”看不出日期，只存文字。</source>
        <translation>No day in the deadline &quot;%1&quot;; kept as words.</translation>
    </message>
    <message>
        <source>“目标”一栏是空的。合并的单元格请先取消合并、每行填上名称。</source>
        <translation>The target is empty. Unmerge merged cells and fill in each row.</translation>
    </message>
    <message>
        <source>“目标值”一栏是空的，请填上数字。</source>
        <translation>The target value is empty; enter a number.</translation>
    </message>
    <message>
        <source>没有出处原文。</source>
        <translation>No source sentence.</translation>
    </message>
    <message>
        <source>按梯度统计的目标没有“每年”的口径，已改为期内新增，请核对。</source>
        <translation>Targets counted by tier have no yearly basis; taken as new in period, please check.</translation>
    </message>
    <message>
        <source>没有任务名称，取了内容的开头。</source>
        <translation>No task name; the beginning of the content was taken.</translation>
    </message>
    <message>
        <source>“任务”一栏是空的。合并的单元格请先取消合并、每行填上名称。</source>
        <translation>The task is empty. Unmerge merged cells and fill in each row.</translation>
    </message>
    <message>
        <source>没有牵头或责任单位，请核对（合并的单元格只有第一行有字）。</source>
        <translation>No lead or responsible unit; please check (merged cells have text in their first row only).</translation>
    </message>
    <message>
        <source>没有认出目标表的表头。表头要有“目标”（或“指标”）和“目标值”（或“2026年”这样的年份），请连表头一起复制。</source>
        <translation>No head of a target table found. It needs 目标 (or 指标) and 目标值 (or years such as 2026年); copy the head too.</translation>
    </message>
    <message>
        <source>没有认出任务表的表头。表头要有“任务”，并有“序号”“内容”“牵头单位”或“责任单位”，请连表头一起复制。</source>
        <translation>No head of a task table found. It needs 任务 and one of 序号, 内容, 牵头单位, 责任单位; copy the head too.</translation>
    </message>
    <message>
        <source>表头下面没有内容，请把要录入的行一起复制。</source>
        <translation>Nothing below the head; copy the rows too.</translation>
    </message>
</context>
<context>
    <name>PoolTemplate</name>
    <message>
        <source>重庆某某机械有限公司</source>
        <translation>Chongqing Moumou Machinery Co. Ltd</translation>
    </message>
    <message>
        <source>营业执照上的全称，一行一家企业。</source>
        <translation>The full name on the business licence; one firm in each row.</translation>
    </message>
    <message>
        <source>18 位；没有时留空，可填 15 位旧注册号。</source>
        <translation>18 characters; leave empty if there is none, or give the 15-digit old registration number.</translation>
    </message>
    <message>
        <source>从列表中选择。</source>
        <translation>Choose from the list.</translation>
    </message>
    <message>
        <source>不在园区的留空。</source>
        <translation>Leave empty if the firm is not in a park.</translation>
    </message>
    <message>
        <source>通用设备制造业</source>
        <translation>通用设备制造业</translation>
    </message>
    <message>
        <source>国民经济行业大类（2017 年版）的名称。</source>
        <translation>The name of the division of the national industry classification (2017 edition).</translation>
    </message>
    <message>
        <source>本区县的重点产业链，没有时留空。</source>
        <translation>A key industry chain of the home district; leave empty if there is none.</translation>
    </message>
    <message>
        <source>是或否。</source>
        <translation>Yes or no.</translation>
    </message>
    <message>
        <source>离心泵</source>
        <translation>Centrifugal pumps</translation>
    </message>
    <message>
        <source>主导产品的名称，几个产品用顿号分开。</source>
        <translation>The name of the main product; separate several with “、”.</translation>
    </message>
    <message>
        <source>按中小企业划型标准：大型、中型、小型、微型。</source>
        <translation>By the size standard for SMEs: large, medium, small or micro.</translation>
    </message>
    <message>
        <source>张三</source>
        <translation>Zhang San</translation>
    </message>
    <message>
        <source>写全年月日，例如 2015-06-01。</source>
        <translation>Write year, month and day in full, for example 2015-06-01.</translation>
    </message>
    <message>
        <source>只填数字，单位万元；外币写成 50万美元。</source>
        <translation>Only the number, in 10,000 yuan; write foreign currency like 50万美元.</translation>
    </message>
    <message>
        <source>储备、培育或提升；退库请在企业档案中办理。</source>
        <translation>Reserve, cultivation or promotion; leaving the pool is done in the file of the firm.</translation>
    </message>
    <message>
        <source>一行写一个梯度，同时写认定日期。</source>
        <translation>One tier in each row, together with its recognition date.</translation>
    </message>
    <message>
        <source>写全年月日；不知道是哪一天的先留空。</source>
        <translation>Write year, month and day in full; leave empty for now if the day is not known.</translation>
    </message>
    <message>
        <source>证书上的最后一天；留空按三年计。</source>
        <translation>The last day on the certificate; empty counts as three years.</translation>
    </message>
    <message>
        <source>高新技术企业、市级企业技术中心</source>
        <translation>高新技术企业、市级企业技术中心</translation>
    </message>
    <message>
        <source>用顿号分开；梯度称号不写在这里。</source>
        <translation>Separate with “、”; tier titles do not go here.</translation>
    </message>
    <message>
        <source>服务专员的姓名。</source>
        <translation>The name of the service specialist.</translation>
    </message>
    <message>
        <source>帮扶领导的姓名。</source>
        <translation>The name of the supporting leader.</translation>
    </message>
    <message>
        <source>李四</source>
        <translation>Li Si</translation>
    </message>
    <message>
        <source>办公室主任</source>
        <translation>Office manager</translation>
    </message>
    <message>
        <source>座机带区号。</source>
        <translation>Give the area code with a landline number.</translation>
    </message>
    <message>
        <source>几个曾用名用顿号分开。</source>
        <translation>Separate several former names with “、”.</translation>
    </message>
    <message>
        <source>几个标签用顿号分开。</source>
        <translation>Separate several tags with “、”.</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>大型</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>中型</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>小型</source>
        <translation>Small</translation>
    </message>
    <message>
        <source>微型</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>（万元）</source>
        <translation> (× 10,000 yuan)</translation>
    </message>
    <message>
        <source>培育库</source>
        <translation>Cultivation pool</translation>
    </message>
    <message>
        <source>一行填一家企业，第一行的列名不要改；用不到的列可以删除。</source>
        <translation>One firm in each row. Keep the column names in the first row; columns you do not need can be deleted.</translation>
    </message>
    <message>
        <source>第二行是示例，导入时会跳过，也可以删除。</source>
        <translation>The second row is an example; the import skips it, and it can be deleted.</translation>
    </message>
    <message>
        <source>没有的内容留空，不要写“无”或画线；不要合并单元格。</source>
        <translation>Leave empty what is missing: no “none”, no dashes. Do not merge cells.</translation>
    </message>
    <message>
        <source>只填数字；没有数据的留空，不要填 0。</source>
        <translation>Only the number; leave empty if there is no data, do not enter 0.</translation>
    </message>
</context>
<context>
    <name>PromiseCommands</name>
    <message>
        <source>已到期（未满 1 个工作日）</source>
        <translation>Past due (less than 1 working day)</translation>
    </message>
    <message>
        <source>逾期 %1 个工作日</source>
        <translation>%1 working days overdue</translation>
    </message>
    <message>
        <source>--mine 只用于对应了专员的使用人；请用 --actor 指定，或去掉 --mine。</source>
        <translation>--mine is for a user who is a specialist; name one with --actor, or leave --mine out.</translation>
    </message>
    <message>
        <source>共 %1 项承诺，逾期 %2 项</source>
        <translation>%1 promises, %2 overdue</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>承诺</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>落实人</source>
        <translation>Kept by</translation>
    </message>
    <message>
        <source>已登记承诺 %1：%2</source>
        <translation>Promise to %1 entered: %2</translation>
    </message>
    <message>
        <source>承诺已兑现 %1：%2</source>
        <translation>Promise to %1 kept: %2</translation>
    </message>
    <message>
        <source>承诺不再办理 %1：%2</source>
        <translation>Promise to %1 given up: %2</translation>
    </message>
    <message>
        <source>承诺已改期 %1：%2</source>
        <translation>Promise to %1 put off: %2</translation>
    </message>
    <message>
        <source>[--firm 企业] [--district ID] [--specialist 专员] [--mine] [--overdue] [--all] [--find 文字]</source>
        <translation>[--firm FIRM] [--district ID] [--specialist NAME] [--mine] [--overdue] [--all] [--find TEXT]</translation>
    </message>
    <message>
        <source>承诺事项，逾期的在前；--all 连同已办结的</source>
        <translation>Promises, the overdue first; --all with those that ended</translation>
    </message>
    <message>
        <source>FIRM --text 内容 [--due 日期] [--on 日期] [--by 专员]</source>
        <translation>FIRM --text TEXT [--due DATE] [--on DATE] [--by SPECIALIST]</translation>
    </message>
    <message>
        <source>登记承诺</source>
        <translation>Enter a promise</translation>
    </message>
    <message>
        <source>ID [--on 日期] [--text 结果]</source>
        <translation>ID [--on DATE] [--text OUTCOME]</translation>
    </message>
    <message>
        <source>承诺已兑现</source>
        <translation>Promise kept</translation>
    </message>
    <message>
        <source>ID --reason 原因 [--on 日期]</source>
        <translation>ID --reason TEXT [--on DATE]</translation>
    </message>
    <message>
        <source>承诺不再办理</source>
        <translation>Promise given up</translation>
    </message>
    <message>
        <source>ID --due 日期 --reason 原因</source>
        <translation>ID --due DATE --reason TEXT</translation>
    </message>
    <message>
        <source>承诺改期</source>
        <translation>Put off a promise</translation>
    </message>
</context>
<context>
    <name>PromiseService</name>
    <message>
        <source>内容过长（最多 %1 字）或含有控制字符，请修改。</source>
        <translation>The text is too long (%1 characters at most) or holds control characters; please change it.</translation>
    </message>
    <message>
        <source>企业已不在库中。</source>
        <translation>The firm is not in the pool any more.</translation>
    </message>
    <message>
        <source>这项承诺已于 %1 %2，不能再改；记错了请撤销那次操作。</source>
        <translation>This promise ended on %1 (%2) and cannot be changed; undo that step if it was wrong.</translation>
    </message>
    <message>
        <source>日期 %1 在今天之后，请核对。</source>
        <translation>The day %1 lies after today; please check.</translation>
    </message>
    <message>
        <source>日期 %1 早于承诺的日期 %2，请核对。</source>
        <translation>The day %1 is before the promise was given (%2); please check.</translation>
    </message>
    <message>
        <source>请写明承诺了什么，例如“一周内答复用电增容”。</source>
        <translation>Write what was promised, for example “an answer about power within a week”.</translation>
    </message>
    <message>
        <source>承诺日期 %1 在今天之后，请核对。</source>
        <translation>The promise of %1 lies after today; please check.</translation>
    </message>
    <message>
        <source>承诺“%1”的时限 %2 早于承诺当天 %3，请核对。</source>
        <translation>The promise “%1” is due %2, before the day it was given (%3); please check.</translation>
    </message>
    <message>
        <source>登记承诺 %1</source>
        <translation>Enter promise to %1</translation>
    </message>
    <message>
        <source>承诺已兑现 %1</source>
        <translation>Promise to %1 kept</translation>
    </message>
    <message>
        <source>请写明为什么不再办理。</source>
        <translation>Write why it is given up.</translation>
    </message>
    <message>
        <source>承诺不再办理 %1</source>
        <translation>Promise to %1 given up</translation>
    </message>
    <message>
        <source>请填写新的时限，例如 2026-03-31。</source>
        <translation>Enter the new due day, for example 2026-03-31.</translation>
    </message>
    <message>
        <source>新的时限 %1 已经过去，请填今天或以后的一天。</source>
        <translation>The new due day %1 is over; enter today or a later day.</translation>
    </message>
    <message>
        <source>请写明改期的原因。</source>
        <translation>Write why it is put off.</translation>
    </message>
    <message>
        <source>承诺改期 %1</source>
        <translation>Put off promise to %1</translation>
    </message>
    <message>
        <source>没有这项承诺，它可能已被删除。</source>
        <translation>There is no such promise; it may have been removed.</translation>
    </message>
</context>
<context>
    <name>QueueTile</name>
    <message>
        <source>，其中超期 %1 件</source>
        <translation>, %1 of them overdue</translation>
    </message>
    <message>
        <source>本月%1</source>
        <translation>%1 this month</translation>
    </message>
    <message>
        <source>%1 %2 件%3</source>
        <translation>%1 %2%3</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>超期 %1</source>
        <translation>%1 overdue</translation>
    </message>
    <message>
        <source>本月</source>
        <translation>This month</translation>
    </message>
</context>
<context>
    <name>RecognitionService</name>
    <message>
        <source>企业已不在库中。</source>
        <translation>The firm is no longer in the base.</translation>
    </message>
    <message>
        <source>请填写认定日期（年月日），例如 2025-10-28。</source>
        <translation>Please enter the recognition date (year, month and day), for example 2025-10-28.</translation>
    </message>
    <message>
        <source>有效期止 %1 早于认定日期 %2，请核对。</source>
        <translation>The end of validity %1 is before the recognition date %2. Please check.</translation>
    </message>
    <message>
        <source>批次或文号含有不能保存的控制字符，请重新输入。</source>
        <translation>The batch or document number contains control characters that cannot be saved. Please enter it again.</translation>
    </message>
    <message>
        <source>“%1”已登记 %2 起的%3，没有重复登记。</source>
        <translation>“%1” is already registered as %3 from %2. It was not registered again.</translation>
    </message>
    <message>
        <source>登记认定 %1：%2</source>
        <translation>Register recognition %1: %2</translation>
    </message>
    <message>
        <source>请填写撤销日期，例如 2026-03-31。</source>
        <translation>Please enter the date of revoking, for example 2026-03-31.</translation>
    </message>
    <message>
        <source>请写明撤销原因。</source>
        <translation>Please enter the reason for revoking.</translation>
    </message>
    <message>
        <source>撤销认定 %1：%2</source>
        <translation>Revoke recognition %1: %2</translation>
    </message>
    <message>
        <source>“%1”在 %2 没有有效的%3。</source>
        <translation>“%1” has no valid recognition as %3 on %2.</translation>
    </message>
</context>
<context>
    <name>RecordStore</name>
    <message>
        <source>程序错误：记录没有写入。</source>
        <translation>Program error: the record was not written.</translation>
    </message>
    <message>
        <source>要修改的记录已不在库中，可能已被删除。请刷新后再试。</source>
        <translation>The record to be changed is no longer in the base and may have been deleted. Please refresh and try again.</translation>
    </message>
    <message>
        <source>这条记录刚被别人改过，没有覆盖。请刷新，看过新内容后再改。</source>
        <translation>Someone else has just changed this record. It was not overwritten. Please refresh, look at the new content and then change it.</translation>
    </message>
</context>
<context>
    <name>ReportAreas</name>
    <message>
        <source>未设基期</source>
        <translation>no baseline</translation>
    </message>
    <message>
        <source>目标分解合计%1家，%2目标%3家</source>
        <translation>shares add up to %1 firms, the target of the %2 is %3</translation>
    </message>
    <message>
        <source>目标分解合计与%1目标一致</source>
        <translation>shares add up to the target of the %1</translation>
    </message>
    <message>
        <source>按序时完成比从低到高</source>
        <translation>lowest schedule ratio first</translation>
    </message>
    <message>
        <source>按完成率从低到高</source>
        <translation>lowest completion first</translation>
    </message>
    <message>
        <source>园区内企业计入园区</source>
        <translation>firms in a park count for the park</translation>
    </message>
    <message>
        <source>各单位基期数由培育库推定</source>
        <translation>baselines of the units are counted from the pool</translation>
    </message>
    <message>
        <source>注：%1。</source>
        <translation>Note: %1.</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>目标出自“%1”：%2。</source>
        <translation>Target from “%1”: %2.</translation>
    </message>
    <message>
        <source>%1%2家</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>目标没有全部达成。%1未达成分解目标</source>
        <translation>Not all shares are met. Missed: %1</translation>
    </message>
    <message>
        <source>新增进度不平衡。%1落后序时进度</source>
        <translation>Progress is uneven. Behind the schedule: %1</translation>
    </message>
    <message>
        <source>，缺口合计%1家</source>
        <translation>; gaps add up to %1 firms</translation>
    </message>
    <message>
        <source>，占分解缺口%1家的%2</source>
        <translation>, of the gap of %1 firms %2</translation>
    </message>
    <message>
        <source>；其中%1缺口最大，为%2家</source>
        <translation>; the largest is %1 with %2</translation>
    </message>
    <message>
        <source>；%1自基期以来没有净新增</source>
        <translation>; no net addition since the baseline: %1</translation>
    </message>
    <message>
        <source>。</source>
        <translation>.</translation>
    </message>
    <message>
        <source>未定镇街</source>
        <translation>Town not set</translation>
    </message>
    <message>
        <source>%1企业目标分解完成情况</source>
        <translation>%1: shares and results</translation>
    </message>
    <message>
        <source>%1企业分布情况</source>
        <translation>%1: by town and park</translation>
    </message>
    <message>
        <source>单位：家</source>
        <translation>Unit: firms</translation>
    </message>
    <message>
        <source>名次</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>目标
分解</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>终期</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>现有</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>缺口</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>完成率</source>
        <translation>Completion</translation>
    </message>
    <message>
        <source>序时
完成比</source>
        <translation>Schedule
ratio</translation>
    </message>
    <message>
        <source>已配
专员</source>
        <translation>Spe-
cialist</translation>
    </message>
    <message>
        <source>已有
一策</source>
        <translation>Own
plan</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>未分解单位</source>
        <translation>Without a share</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>图 1&#x3000;各单位完成率（%1 ÷ 目标分解，粗横线为 100%）</source>
        <translation>Figure 1&#x3000;Completion by unit (%1 ÷ share, bold line = 100 %)</translation>
    </message>
    <message>
        <source>家</source>
        <translation>firms</translation>
    </message>
    <message>
        <source>，其中%1</source>
        <translation>, of these %1</translation>
    </message>
    <message>
        <source>%1。%2%3。</source>
        <translation>%1. %2%3.</translation>
    </message>
    <message>
        <source>专员配备不足</source>
        <translation>Too few specialists</translation>
    </message>
    <message>
        <source>%1家企业未配专员</source>
        <translation>%1 firms have no specialist</translation>
    </message>
    <message>
        <source>一策覆盖不足</source>
        <translation>Plans missing</translation>
    </message>
    <message>
        <source>%1家企业没有一策</source>
        <translation>%1 firms have no plan of their own</translation>
    </message>
    <message>
        <source>走访不到位</source>
        <translation>Visits missing</translation>
    </message>
    <message>
        <source>本期还有%1家应走访企业未走访</source>
        <translation>%1 firms still to be visited this period</translation>
    </message>
</context>
<context>
    <name>ReportCommands</name>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>--paper 应为 internal（内部表图）或 official（公文）。</source>
        <translation>--paper must be internal (inner paper) or official (official document).</translation>
    </message>
    <message>
        <source>没有报表“%1”，可用：%2。</source>
        <translation>There is no report “%1”. Available: %2.</translation>
    </message>
    <message>
        <source>请用 --out 写明文件，例如 --out 通报.pdf。</source>
        <translation>Name the file with --out, for example --out report.pdf.</translation>
    </message>
    <message>
        <source>程序错误：没有写报表文件的部件。</source>
        <translation>Program fault: there is nothing here that writes reports.</translation>
    </message>
    <message>
        <source>已存为 %1，共 %2 页，内容码 %3。</source>
        <translation>Saved as %1, %2 pages, content code %3.</translation>
    </message>
    <message>
        <source>已存为 %1，内容码 %2。</source>
        <translation>Saved as %1, content code %2.</translation>
    </message>
    <message>
        <source>progress|final|ledger|contacts|cards|measure|policy|request_units|request_overdue|request_ledger|request_matrix --out 文件.pdf|.xlsx|.docx [--paper internal|official] [--district ID] [--plan ID] [--target ID] [--firm 企业] [--issuer 单位] [--recipients 主送] [--step 下一步]… [--attachment 附件]… [--from 日期] [--until 日期] </source>
        <translation>progress|final|ledger|contacts|cards|measure|policy|request_units|request_overdue|request_ledger|request_matrix --out FILE.pdf|.xlsx|.docx [--paper internal|official] [--district ID] [--plan ID] [--target ID] [--firm FIRM] [--issuer UNIT] [--recipients UNITS] [--step TEXT]… [--attachment TEXT]… [--from DATE] [--until DATE] </translation>
    </message>
    <message>
        <source>通报、对照表、台账、联系表、联系卡、一策表、诉求各表</source>
        <translation>Progress report, results, ledgers, contacts, cards, action plan, papers of requests</translation>
    </message>
</context>
<context>
    <name>ReportDocx</name>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>现有或终期</source>
        <translation>Present or final</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>完成率</source>
        <translation>Completion</translation>
    </message>
    <message>
        <source>附件：</source>
        <translation>Attachments: </translation>
    </message>
    <message>
        <source>%1年%2月%3日</source>
        <translation>%1-%2-%3</translation>
    </message>
    <message>
        <source>第 %1 页 / 共 %2 页</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>内容码 %1 %2</source>
        <translation>Content code %1 %2</translation>
    </message>
    <message>
        <source>Word 文档没有生成，请再试一次。</source>
        <translation>The Word document was not made. Please try again.</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>不能存为“%1”。请把文件名改为以 .pdf、.xlsx 或 .docx 结尾。</source>
        <translation>Cannot save as “%1”. The name must end in .pdf, .xlsx or .docx.</translation>
    </message>
</context>
<context>
    <name>ReportFinal</name>
    <message>
        <source>区县</source>
        <translation>District</translation>
    </message>
    <message>
        <source>梯度（本地名称）</source>
        <translation>Tier (local name)</translation>
    </message>
    <message>
        <source>口径</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>基期数</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>完成率</source>
        <translation>Completion</translation>
    </message>
    <message>
        <source>缺口</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>达成日</source>
        <translation>Met on</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>未设</source>
        <translation>not set</translation>
    </message>
    <message>
        <source>图 1&#x3000;终期完成率（终期 ÷ 目标，粗横线为目标 100%）</source>
        <translation>Figure 1&#x3000;Final completion (final ÷ target, bold line = 100 %)</translation>
    </message>
    <message>
        <source>家</source>
        <translation>firms</translation>
    </message>
    <message>
        <source>%1的计划已于 %2 到期，%3 项目标中</source>
        <translation>The plans of %1 ended on %2. Of %3 targets </translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>已达成 %1 项</source>
        <translation>%1 are met</translation>
    </message>
    <message>
        <source>、未达成 %1 项</source>
        <translation>, %1 are missed</translation>
    </message>
    <message>
        <source>、其余 %1 项没有填报或数据</source>
        <translation>, %1 have no entry or data</translation>
    </message>
    <message>
        <source>；缺口最大的是%1，缺口 %2 家</source>
        <translation>; the largest gap is %1 with %2 firms</translation>
    </message>
    <message>
        <source>。</source>
        <translation>.</translation>
    </message>
    <message>
        <source>%1计划目标年为 %2 年</source>
        <translation>the plan of %1 has target year %2</translation>
    </message>
    <message>
        <source>%1，另列。</source>
        <translation> %1, listed apart.</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1：终期 %2 %5，目标 %3 %5，缺口 %4 %5。</source>
        <translation>%1: final %2 %5, target %3 %5, gap %4 %5.</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1”按 %2 计</source>
        <translation>“%1” is taken as %2</translation>
    </message>
    <message>
        <source>口径：期末有效 = 目标日期当天在本区县、认定在有效期内且未撤销的企业；累计 = 到目标日期为止曾有效认定的不同企业；新增 = 计划期内首次。</source>
        <translation>Basis: valid at end = firms in the district on the target day with a valid title that was not revoked; cumulative = different firms that held a valid title by the target day; new = first title within the plan’s period.</translation>
    </message>
    <message>
        <source>状态：■ 已达成，▲ 接近（仅“左右”类目标），▼ 未达成；到期后不用其他状态，未设基期数不影响判定。</source>
        <translation>Status: ■ met, ▲ near (only for targets of “about”), ▼ missed; no other status after the deadline; a missing baseline does not matter.</translation>
    </message>
    <message>
        <source>无数据、未填报不是 0。</source>
        <translation>No data and not reported are not 0.</translation>
    </message>
    <message>
        <source>（推定）。</source>
        <translation> (our reading).</translation>
    </message>
    <message>
        <source>%1目标仅供参考。</source>
        <translation>Targets of %1 are for reference only.</translation>
    </message>
    <message>
        <source>截至 %1 还没有到期的计划，没有终期结果。请换一个日期。</source>
        <translation>As of %1 no plan has ended, so there are no final results. Choose another day.</translation>
    </message>
    <message>
        <source>%1年到期行动计划终期结果对照表</source>
        <translation>Final results of the action plans ended in %1</translation>
    </message>
    <message>
        <source>内部表图，不作通报&#x3000;&#x3000;按文件次序，不排名</source>
        <translation>Inner paper, not for circulation&#x3000;&#x3000;In the order of the documents, not ranked</translation>
    </message>
    <message>
        <source>终期结果对照表 %1</source>
        <translation>Final results %1</translation>
    </message>
    <message>
        <source>截至 %1 · 终期 %2</source>
        <translation>As of %1 · final %2</translation>
    </message>
    <message>
        <source>一、终期完成情况</source>
        <translation>1. Final results</translation>
    </message>
    <message>
        <source>终期</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>二、目标年不同的计划（另列）</source>
        <translation>2. Plans with another target year (apart)</translation>
    </message>
    <message>
        <source>%1 末</source>
        <translation>End of %1</translation>
    </message>
    <message>
        <source>三、未达成项的缺口</source>
        <translation>3. Gaps of missed targets</translation>
    </message>
    <message>
        <source>一、目标年不同的计划（另列）</source>
        <translation>1. Plans with another target year (apart)</translation>
    </message>
    <message>
        <source>二、未达成项的缺口</source>
        <translation>2. Gaps of missed targets</translation>
    </message>
</context>
<context>
    <name>ReportLists</name>
    <message>
        <source>电话未登记</source>
        <translation>no phone entered</translation>
    </message>
    <message>
        <source>“专精特新”企业服务专员联系卡</source>
        <translation>Contact card of the service specialist</translation>
    </message>
    <message>
        <source>企业名称</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>所在</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>服务专员</source>
        <translation>Specialist</translation>
    </message>
    <message>
        <source>未配备</source>
        <translation>not assigned</translation>
    </message>
    <message>
        <source>服务组成员</source>
        <translation>Team member</translation>
    </message>
    <message>
        <source>专家</source>
        <translation>Expert</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>服务内容</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>（%1）</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>&#x3000;%1</source>
        <translation>&#x3000;%1</translation>
    </message>
    <message>
        <source>服务内容出自：%1</source>
        <translation>Services as stated in: %1</translation>
    </message>
    <message>
        <source>这些条件下没有企业，台账是空的。请放宽条件或换一个区县。</source>
        <translation>No firm fits these conditions, so the ledger is empty. Widen the conditions or choose another district.</translation>
    </message>
    <message>
        <source>共 %1 家，一份纸质台账最多 %2 家。请按镇街或梯度分开打印，或在“企业”页导出为表格文件。</source>
        <translation>%1 firms; a ledger on paper holds at most %2. Print it by town or tier, or export the list on the page Firms.</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>%1“专精特新”企业培育库台账</source>
        <translation>Ledger of the cultivation pool of %1</translation>
    </message>
    <message>
        <source>共 %1 家&#x3000;&#x3000;内部资料</source>
        <translation>%1 firms&#x3000;&#x3000;internal</translation>
    </message>
    <message>
        <source>截至 %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>%1培育库台账 %2</source>
        <translation>%1 pool ledger %2</translation>
    </message>
    <message>
        <source>截至 %1，%2没有已配专员的企业。请先在“配备”页配备专员。</source>
        <translation>As of %1 no firm of %2 has a specialist. Assign specialists on the page Staffing first.</translation>
    </message>
    <message>
        <source>服务专员、单位、电话</source>
        <translation>Specialist, unit, phone</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>镇街、园区</source>
        <translation>Town, park</translation>
    </message>
    <message>
        <source>已停用</source>
        <translation>off duty</translation>
    </message>
    <message>
        <source>%1“专精特新”企业服务专员联系表</source>
        <translation>Contact list of the service specialists of %1</translation>
    </message>
    <message>
        <source>专员 %1 人，服务企业 %2 家</source>
        <translation>%1 specialists serving %2 firms</translation>
    </message>
    <message>
        <source>%1服务专员联系表 %2</source>
        <translation>%1 contact list %2</translation>
    </message>
    <message>
        <source>应配未配 %1 家：%2。</source>
        <translation>To be staffed and not staffed, %1: %2.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>配备规则：%1（%2%3）</source>
        <translation>Staffing rule: %1 (%2%3)</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>没有已配专员的企业，没有联系卡可打。请先在“配备”页配备专员。</source>
        <translation>No firm has a specialist, so there is no card to print. Assign specialists on the page Staffing first.</translation>
    </message>
    <message>
        <source>共 %1 家，一次最多打 %2 张联系卡。请在企业档案中逐家打印，或先打印联系表。</source>
        <translation>%1 firms; at most %2 cards are printed at once. Print them from the firm’s file, or print the contact list.</translation>
    </message>
    <message>
        <source>%1 服务专员联系卡</source>
        <translation>%1 contact card</translation>
    </message>
    <message>
        <source>%1服务专员联系卡 %2</source>
        <translation>%1 contact cards %2</translation>
    </message>
</context>
<context>
    <name>ReportMeasure</name>
    <message>
        <source>%1（%2 至 %3%4）</source>
        <translation>%1 (%2 to %3%4)</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>没有有效的认定</source>
        <translation>No valid title</translation>
    </message>
    <message>
        <source>所在：%1</source>
        <translation>Place: %1</translation>
    </message>
    <message>
        <source>行业：%1</source>
        <translation>Industry: %1</translation>
    </message>
    <message>
        <source>联系人：%1</source>
        <translation>Contact: %1</translation>
    </message>
    <message>
        <source>入库阶段：%1</source>
        <translation>Stage: %1</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>%1 %2：%3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>约定下次走访：%1</source>
        <translation>Next visit promised: %1</translation>
    </message>
    <message>
        <source>还没有走访记录</source>
        <translation>No visits yet</translation>
    </message>
    <message>
        <source>服务专员：%1</source>
        <translation>Specialist: %1</translation>
    </message>
    <message>
        <source>未配备</source>
        <translation>not assigned</translation>
    </message>
    <message>
        <source>未定</source>
        <translation>not set</translation>
    </message>
    <message>
        <source>%1，%2 前达到</source>
        <translation>%1, by %2</translation>
    </message>
    <message>
        <source>企业名称</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>统一社会
信用代码</source>
        <translation>Credit
code</translation>
    </message>
    <message>
        <source>企业现状</source>
        <translation>Present state</translation>
    </message>
    <message>
        <source>现有认定</source>
        <translation>Titles</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>主要差距</source>
        <translation>Main gap</translation>
    </message>
    <message>
        <source>措施
（下一步）</source>
        <translation>Measure
(next step)</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>请先选一家企业，一企一策表一家一张。</source>
        <translation>Choose a firm first: each sheet is about one firm.</translation>
    </message>
    <message>
        <source>“专精特新”企业培育一企一策表</source>
        <translation>One firm, one plan</translation>
    </message>
    <message>
        <source>截至 %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>%1 一企一策</source>
        <translation>%1 measure sheet</translation>
    </message>
    <message>
        <source>服务人员</source>
        <translation>People</translation>
    </message>
    <message>
        <source>近期走访</source>
        <translation>Recent visits</translation>
    </message>
    <message>
        <source>一策制定于 %1。企业确认（签字）：&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;服务专员（签字）：</source>
        <translation>Made on %1. Firm (signature):&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;Specialist (signature):</translation>
    </message>
    <message>
        <source>本企业还没有制定一策。</source>
        <translation>This firm has no plan of its own yet.</translation>
    </message>
</context>
<context>
    <name>ReportPolicy</name>
    <message>
        <source>自评表</source>
        <translation>Self-assessment</translation>
    </message>
    <message>
        <source>在平台填报后打印，签字盖章</source>
        <translation>filled in on the platform, printed, signed and stamped</translation>
    </message>
    <message>
        <source>营业执照</source>
        <translation>Business licence</translation>
    </message>
    <message>
        <source>与工商登记一致；名称、地址变更的附变更证明</source>
        <translation>as registered; changes of name or address with proof</translation>
    </message>
    <message>
        <source>上年 12 月社保缴纳人数证明</source>
        <translation>Social insurance head count, last December</translation>
    </message>
    <message>
        <source>作职工人数的依据</source>
        <translation>shows the number of employees</translation>
    </message>
    <message>
        <source>审计报告</source>
        <translation>Audit report</translation>
    </message>
    <message>
        <source>带防伪码；近两年（申报要求三年的备三年）</source>
        <translation>with its code; two years (three where asked)</translation>
    </message>
    <message>
        <source>知识产权证明</source>
        <translation>Proof of intellectual property</translation>
    </message>
    <message>
        <source>专利登记簿副本或缴费凭证，与主导产品相关</source>
        <translation>register copies or fee receipts, of the main product</translation>
    </message>
    <message>
        <source>主导产品所属领域说明</source>
        <translation>Statement on the field of the main product</translation>
    </message>
    <message>
        <source>500 字以内</source>
        <translation>at most 500 characters</translation>
    </message>
    <message>
        <source>直通条件佐证</source>
        <translation>Proof of a direct route</translation>
    </message>
    <message>
        <source>按科技奖励、股权融资等直通条件申报的备</source>
        <translation>when applying by awards or equity financing</translation>
    </message>
    <message>
        <source>一、现有认定</source>
        <translation>1. Titles</translation>
    </message>
    <message>
        <source>称号</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>批次、文号</source>
        <translation>Batch, document</translation>
    </message>
    <message>
        <source>起</source>
        <translation>From</translation>
    </message>
    <message>
        <source>有效期至</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>还有</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>%1 天</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>二、需要准备的复核材料</source>
        <translation>2. Papers for the review</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>已备</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>三、%1 的奖补条款</source>
        <translation>3. Awards of %1</translation>
    </message>
    <message>
        <source>条款</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>对象和条件</source>
        <translation>Whom and when</translation>
    </message>
    <message>
        <source>标准</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>本文件有效期至 %1，已过期：只对有效期内的事项适用，以后的事项请看后续文件。</source>
        <translation>This document was valid until %1: it holds for what happened by then; for later matters see its successor.</translation>
    </message>
    <message>
        <source>本文件为%1，金额只作参考，不作承诺。</source>
        <translation>This document is a draft (%1): amounts are for orientation only.</translation>
    </message>
    <message>
        <source>叠加：%1</source>
        <translation>Combination: %1</translation>
    </message>
    <message>
        <source>四、我们答应的事</source>
        <translation>4. What we promised</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>承诺</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>未定</source>
        <translation>open</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>请先选一家企业，政策一页纸一家一张。</source>
        <translation>Choose a firm first: one sheet for each.</translation>
    </message>
    <message>
        <source>政策一页纸</source>
        <translation>Policy sheet</translation>
    </message>
    <message>
        <source>截至 %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>%1 政策一页纸</source>
        <translation>%1 policy sheet</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>一、现有认定：没有有效的认定。</source>
        <translation>1. Titles: none is valid.</translation>
    </message>
    <message>
        <source>%1 %2 到期</source>
        <translation>%1 ends %2</translation>
    </message>
    <message>
        <source>二、复核：%1 个月内没有到期的认定。</source>
        <translation>2. Review: no title ends within %1 months.</translation>
    </message>
    <message>
        <source>%1。以当年通知为准；材料清单据培育平台申报要求。</source>
        <translation>%1. The notice of the year decides; papers as the platform asks.</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>三、奖补：本区县还没有录入行动计划。</source>
        <translation>3. Awards: no plan of the district is entered.</translation>
    </message>
    <message>
        <source>三、奖补：%1 没有奖补条款。</source>
        <translation>3. Awards: %1 has no such clauses.</translation>
    </message>
    <message>
        <source>四、我们答应的事：没有未办的承诺。</source>
        <translation>4. What we promised: nothing is open.</translation>
    </message>
    <message>
        <source>文件没有写明金额的，写“文件未量化”。奖补以文件原文和主管部门审核为准，本页不作兑付依据。</source>
        <translation>Where the document names no amount it says so. The document and its office decide; this sheet is no claim.</translation>
    </message>
    <message>
        <source>本计划期至 %1，计划期已满，是否继续执行以主管部门答复为准。</source>
        <translation>This plan ran until %1; its term is over, and whether it goes on is for the authority in charge to say.</translation>
    </message>
    <message>
        <source>现行的 %1 没有奖补条款，以上是此前 %2 的条款。</source>
        <translation>%1, now in force, has no clause on money; these are the clauses of %2 before it.</translation>
    </message>
</context>
<context>
    <name>ReportProgress</name>
    <message>
        <source>没有编号为“%1”的目标。</source>
        <translation>There is no target with the id “%1”.</translation>
    </message>
    <message>
        <source>没有编号为“%1”的计划。</source>
        <translation>There is no plan with the id “%1”.</translation>
    </message>
    <message>
        <source>%1还没有计划，没有目标可以通报。请先在“计划”页录入一个计划。</source>
        <translation>%1 has no plan, so there is no target to report on. Enter a plan on the page Plans first.</translation>
    </message>
    <message>
        <source>%1的目标出自“%2”，公文不引用未定稿文件的数字和名次。请把版式改为“内部表图”。</source>
        <translation>The targets of %1 come from a draft (%2). An official document takes no figure and no rank from a draft. Choose the inner paper instead.</translation>
    </message>
    <message>
        <source>截至 %1，%2没有在库企业，没有可以通报的数字。请换一个日期，或先导入企业。</source>
        <translation>As of %1 there is no firm in the pool of %2 and no figure to report. Choose another day, or import firms first.</translation>
    </message>
    <message>
        <source>（%1）</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>《%1》%2</source>
        <translation>“%1”%2</translation>
    </message>
    <message>
        <source>家</source>
        <translation>firms</translation>
    </message>
    <message>
        <source>%1%2企业终期（%3）%4%5，%6目标%7%5，</source>
        <translation>%1: %2 at the end (%3) %4 %5, target of the %6 %7 %5, </translation>
    </message>
    <message>
        <source>缺口%1%2，%3。</source>
        <translation>gap %1 %2, %3. </translation>
    </message>
    <message>
        <source>%1。</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>截至%1现有%2%3。</source>
        <translation>As of %1 there are %2 %3. </translation>
    </message>
    <message>
        <source>%1%2企业现有%3%4，%5目标%6%4，</source>
        <translation>%1: %2 now %3 %4, target of the %5 %6 %4, </translation>
    </message>
    <message>
        <source>缺口%1%2</source>
        <translation>gap %1 %2</translation>
    </message>
    <message>
        <source>已达成</source>
        <translation>met</translation>
    </message>
    <message>
        <source>；按序时进度应达%1%2，</source>
        <translation>; by the schedule there should be %1 %2, </translation>
    </message>
    <message>
        <source>与序时进度持平</source>
        <translation>level with the schedule</translation>
    </message>
    <message>
        <source>落后序时%1%2</source>
        <translation>%1 %2 behind the schedule</translation>
    </message>
    <message>
        <source>超序时%1%2</source>
        <translation>%1 %2 ahead of the schedule</translation>
    </message>
    <message>
        <source>。</source>
        <translation>.</translation>
    </message>
    <message>
        <source>应配企业%1家，已配专员%2家，已有一策%3家。</source>
        <translation>Firms to be staffed: %1, with a specialist %2, with a plan of their own %3. </translation>
    </message>
    <message>
        <source>目标尚未分解到镇街、园区。</source>
        <translation>The target is not split to towns and parks yet.</translation>
    </message>
    <message>
        <source>一</source>
        <translation>1</translation>
    </message>
    <message>
        <source>二</source>
        <translation>2</translation>
    </message>
    <message>
        <source>三</source>
        <translation>3</translation>
    </message>
    <message>
        <source>四</source>
        <translation>4</translation>
    </message>
    <message>
        <source>五</source>
        <translation>5</translation>
    </message>
    <message>
        <source>（%1）%2</source>
        <translation>(%1) %2</translation>
    </message>
    <message>
        <source>二、存在问题</source>
        <translation>2. Problems</translation>
    </message>
    <message>
        <source>从以上数字看，没有落后的单位，应配企业均已配专员、已有一策。</source>
        <translation>By these figures no unit is behind, and every firm to be staffed has a specialist and a plan.</translation>
    </message>
    <message>
        <source>三、下一步工作</source>
        <translation>3. Next steps</translation>
    </message>
    <message>
        <source>〔下一步工作由本单位填写〕</source>
        <translation>[next steps: to be written by the office]</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>口径</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>基期数</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>目标数</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>终期</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>现有</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>完成率</source>
        <translation>Completion</translation>
    </message>
    <message>
        <source>缺口</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>未设</source>
        <translation>not set</translation>
    </message>
    <message>
        <source>关于%1专精特新企业培育工作</source>
        <translation>Raising specialised firms in the %1:</translation>
    </message>
    <message>
        <source>进展情况的通报</source>
        <translation>circular on progress</translation>
    </message>
    <message>
        <source>各镇街，各园区，%1级有关部门：</source>
        <translation>To all towns, parks and departments of the %1:</translation>
    </message>
    <message>
        <source>：</source>
        <translation>:</translation>
    </message>
    <message>
        <source>按照%1要求，现将截至%2各镇街、园区%3企业培育进展通报如下。</source>
        <translation>As asked by %1, the progress of towns and parks as of %2 (%3) is as follows.</translation>
    </message>
    <message>
        <source>一、目标完成情况</source>
        <translation>1. Results</translation>
    </message>
    <message>
        <source>〔发文单位〕</source>
        <translation>[issuing unit]</translation>
    </message>
    <message>
        <source>%1%2企业培育进展情况</source>
        <translation>%1 %2: progress</translation>
    </message>
    <message>
        <source>内部表图，不作通报</source>
        <translation>Inner paper, not for circulation</translation>
    </message>
    <message>
        <source>不排名</source>
        <translation>not ranked</translation>
    </message>
    <message>
        <source>口径：%1；应配企业按本区县规则（%2）。</source>
        <translation>Basis: %1; firms to be staffed by the district’s rule (%2).</translation>
    </message>
    <message>
        <source>状态：■ 已达成，▲ 接近（仅“左右”类目标），▼ 未达成；到期后不用其他状态。</source>
        <translation>Status: ■ met, ▲ near (only for targets of “about”), ▼ missed; no other status after the deadline.</translation>
    </message>
    <message>
        <source>状态：● 正常（序时完成比 ≥ 1），▲ 关注（≥ 0.8），▼ 落后，■ 已达成。</source>
        <translation>Status: ● on track (schedule ratio ≥ 1), ▲ watch (≥ 0.8), ▼ behind, ■ met.</translation>
    </message>
    <message>
        <source>%1（%2）目标仅供参考，不排名。</source>
        <translation>Targets of %1 (%2) are for reference only and not ranked.</translation>
    </message>
    <message>
        <source>“%1”中没有可按镇街统计的目标：通报用由培育库计数的梯度目标。</source>
        <translation>“%1” has no target that can be counted by town: a report needs a tier target that the pool counts.</translation>
    </message>
    <message>
        <source>%1%2进展%3 %4</source>
        <translation>%1 %2 progress %3 %4</translation>
    </message>
    <message>
        <source>通报</source>
        <translation>Circular</translation>
    </message>
    <message>
        <source>情况</source>
        <translation>report</translation>
    </message>
    <message>
        <source>截至 %1 · 终期 %2</source>
        <translation>As of %1 · final %2</translation>
    </message>
    <message>
        <source>截至 %1 · 目标日期 %2</source>
        <translation>As of %1 · target day %2</translation>
    </message>
</context>
<context>
    <name>ReportService</name>
    <message>
        <source>程序错误：没有这种报表。</source>
        <translation>Program fault: there is no such report.</translation>
    </message>
    <message>
        <source>镇街进展通报</source>
        <translation>Progress by town</translation>
    </message>
    <message>
        <source>终期结果对照表</source>
        <translation>Final results</translation>
    </message>
    <message>
        <source>培育库台账</source>
        <translation>Pool ledger</translation>
    </message>
    <message>
        <source>服务专员联系表</source>
        <translation>Contact list</translation>
    </message>
    <message>
        <source>服务专员联系卡</source>
        <translation>Contact cards</translation>
    </message>
    <message>
        <source>一企一策表</source>
        <translation>Measure sheet</translation>
    </message>
    <message>
        <source>“%1”只能作内部表图：公文只用于本区县的进展通报。请把版式改为“内部表图”。</source>
        <translation>“%1” is an inner paper only: official documents are for the progress of one district. Choose the inner paper.</translation>
    </message>
    <message>
        <source>没有选区县，也没有设本区县。请先选一个区县。</source>
        <translation>No district is chosen and none is set as home. Choose a district first.</translation>
    </message>
    <message>
        <source>示例文稿&#x3000;数据、单位均为虚构</source>
        <translation>Sample&#x3000;figures and units are invented</translation>
    </message>
    <message>
        <source>示例 · 企业与完成数均为虚构</source>
        <translation>Sample · firms and results are invented</translation>
    </message>
    <message>
        <source>政策一页纸</source>
        <translation>Policy sheet</translation>
    </message>
    <message>
        <source>承办单位考核表</source>
        <translation>Assessment of units</translation>
    </message>
    <message>
        <source>诉求超期清单</source>
        <translation>Overdue requests</translation>
    </message>
    <message>
        <source>诉求台账</source>
        <translation>Ledger of requests</translation>
    </message>
    <message>
        <source>批量交办表</source>
        <translation>Dispatch table</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>%1年%2月%3日</source>
        <translation>%1-%2-%3</translation>
    </message>
    <message>
        <source>县</source>
        <translation>county</translation>
    </message>
    <message>
        <source>市</source>
        <translation>city</translation>
    </message>
    <message>
        <source>区</source>
        <translation>district</translation>
    </message>
    <message>
        <source>全%1</source>
        <translation>whole %1</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1等%2个单位</source>
        <translation>%1 and others (%2 units)</translation>
    </message>
    <message>
        <source>无数据</source>
        <translation>no data</translation>
    </message>
    <message>
        <source>未填报</source>
        <translation>not reported</translation>
    </message>
    <message>
        <source>未到期</source>
        <translation>not due</translation>
    </message>
    <message>
        <source>未设基期</source>
        <translation>no baseline</translation>
    </message>
    <message>
        <source>起草中</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>目标年 %1</source>
        <translation>target year %1</translation>
    </message>
    <message>
        <source>本单位录入</source>
        <translation>entered here</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ReportXlsx</name>
    <message>
        <source>程序错误：报表写不进表格文件。</source>
        <translation>Program fault: the report cannot be written as a spreadsheet.</translation>
    </message>
    <message>
        <source>有一格超过 %1 字，表格放不下，请缩短后再导出。</source>
        <translation>A cell has more than %1 characters, which no spreadsheet can hold. Shorten it and export again.</translation>
    </message>
    <message>
        <source>&amp;C第 &amp;P 页 / 共 &amp;N 页</source>
        <translation>&amp;CPage &amp;P of &amp;N</translation>
    </message>
    <message>
        <source>正文</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>附件 %1. %2</source>
        <translation>Attachment %1. %2</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>咨询</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>一般</source>
        <translation>Ordinary</translation>
    </message>
    <message>
        <source>跨部门</source>
        <translation>Across units</translation>
    </message>
    <message>
        <source>疑难</source>
        <translation>Hard</translation>
    </message>
    <message>
        <source>意见建议</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>走访</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>来电</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>座谈</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>平台</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>上级转办</source>
        <translation>From above</translation>
    </message>
    <message>
        <source>自提</source>
        <translation>Own initiative</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>待受理</source>
        <translation>To accept</translation>
    </message>
    <message>
        <source>待交办</source>
        <translation>To dispatch</translation>
    </message>
    <message>
        <source>待签收</source>
        <translation>To be signed</translation>
    </message>
    <message>
        <source>办理中</source>
        <translation>In hand</translation>
    </message>
    <message>
        <source>待审核</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>待回访</source>
        <translation>To call back</translation>
    </message>
    <message>
        <source>挂账</source>
        <translation>Shelved</translation>
    </message>
    <message>
        <source>已办结</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>不予受理</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>已解决</source>
        <translation>Solved</translation>
    </message>
    <message>
        <source>部分解决</source>
        <translation>Partly solved</translation>
    </message>
    <message>
        <source>列入计划</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>解释说明</source>
        <translation>Explained</translation>
    </message>
    <message>
        <source>无法解决</source>
        <translation>Cannot be solved</translation>
    </message>
    <message>
        <source>满意</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>基本满意</source>
        <translation>Mostly</translation>
    </message>
    <message>
        <source>不满意</source>
        <translation>Not satisfied</translation>
    </message>
    <message>
        <source>未评价</source>
        <translation>Not rated</translation>
    </message>
    <message>
        <source>签收</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>答复</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>受理</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>交办</source>
        <translation>Dispatch</translation>
    </message>
    <message>
        <source>退单</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>办理</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>申请延期</source>
        <translation>Ask for time</translation>
    </message>
    <message>
        <source>同意延期</source>
        <translation>Grant more time</translation>
    </message>
    <message>
        <source>不同意延期</source>
        <translation>Refuse more time</translation>
    </message>
    <message>
        <source>暂停</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>审核通过</source>
        <translation>Review passed</translation>
    </message>
    <message>
        <source>审核退回</source>
        <translation>Review refused</translation>
    </message>
    <message>
        <source>回访</source>
        <translation>Called back</translation>
    </message>
    <message>
        <source>重办</source>
        <translation>Anew</translation>
    </message>
    <message>
        <source>恢复办理</source>
        <translation>Take up again</translation>
    </message>
    <message>
        <source>变更类别</source>
        <translation>Reclassify</translation>
    </message>
    <message>
        <source>督办</source>
        <translation>Supervise</translation>
    </message>
    <message>
        <source>移交</source>
        <translation>Handed over</translation>
    </message>
</context>
<context>
    <name>RequestClock</name>
    <message>
        <source>当日%1</source>
        <translation>%1: the same day</translation>
    </message>
    <message>
        <source>%1 个工作日内%2</source>
        <translation>%2: in %1 working days</translation>
    </message>
    <message>
        <source>已暂停</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>今天到期</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>剩 %1 个工作日</source>
        <translation>%1 working days left</translation>
    </message>
</context>
<context>
    <name>RequestClockWord</name>
    <message>
        <source>签收</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>答复</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>RequestCommands</name>
    <message>
        <source>种类应为 咨询、一般、跨部门、疑难 或 意见建议。</source>
        <translation>The kind must be 咨询, 一般, 跨部门, 疑难 or 意见建议.</translation>
    </message>
    <message>
        <source>%1 %2（%3）：%4</source>
        <translation>%1 %2 (%3): %4</translation>
    </message>
    <message>
        <source>，%1 %2，%3</source>
        <translation>, %1 %2, %3</translation>
    </message>
    <message>
        <source>来源应为 走访、来电、座谈、平台、上级转办、自提 或 其他。</source>
        <translation>The source must be 走访, 来电, 座谈, 平台, 上级转办, 自提 or 其他.</translation>
    </message>
    <message>
        <source>批量交办只给一个单位，不能带 --support。</source>
        <translation>A batch goes to one unit only, without --support.</translation>
    </message>
    <message>
        <source>已交办 %1 件给 %2，交办单 %3。</source>
        <translation>%1 dispatched to %2, slip %3.</translation>
    </message>
    <message>
        <source>--grant 与 --refuse 只能用一个。</source>
        <translation>Use either --grant or --refuse.</translation>
    </message>
    <message>
        <source>结果应为 已解决、部分解决、列入计划、解释说明 或 无法解决。</source>
        <translation>The result must be 已解决, 部分解决, 列入计划, 解释说明 or 无法解决.</translation>
    </message>
    <message>
        <source>请给出 --pass 或 --refuse。</source>
        <translation>Give --pass or --refuse.</translation>
    </message>
    <message>
        <source>回访结果应为 满意、基本满意、不满意 或 未评价。</source>
        <translation>The answer to the call must be 满意, 基本满意, 不满意 or 未评价.</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source> [--on 日期] [--text 文字]</source>
        <translation> [--on DATE] [--text TEXT]</translation>
    </message>
    <message>
        <source>受理</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>不予受理</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>承办单位签收</source>
        <translation>The unit signs</translation>
    </message>
    <message>
        <source>承办单位退单</source>
        <translation>The unit returns it</translation>
    </message>
    <message>
        <source>登记办理经过</source>
        <translation>Note what was done</translation>
    </message>
    <message>
        <source>暂停时限</source>
        <translation>Pause the clocks</translation>
    </message>
    <message>
        <source>恢复时限</source>
        <translation>Let the clocks run on</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>挂账</source>
        <translation>Shelved</translation>
    </message>
    <message>
        <source>挂账恢复办理</source>
        <translation>Take it from the shelf</translation>
    </message>
    <message>
        <source>FIRM --category 类别 --title 事项 [--kind 种类] [--text 内容] [--source 来源] [--on 日期] [--by 提出人] [--phone 电话] [--urgent] [--confidential] [--first-contact 首问责任人] [--answer 当场答复]</source>
        <translation>FIRM --category CATEGORY --title MATTER [--kind KIND] [--text TEXT] [--source SOURCE] [--on DATE] [--by PERSON] [--phone PHONE] [--urgent] [--confidential] [--first-contact PERSON] [--answer TEXT]</translation>
    </message>
    <message>
        <source>登记诉求；带 --answer 的咨询当场办结</source>
        <translation>Register a request; advice with --answer is closed at once</translation>
    </message>
    <message>
        <source>编号… --lead 主办单位 [--support 协办单位]… [--on 日期] [--text 文字]</source>
        <translation>NUMBER… --lead UNIT [--support UNIT]… [--on DATE] [--text TEXT]</translation>
    </message>
    <message>
        <source>交办；几个编号共用一张交办单</source>
        <translation>Dispatch; several numbers share one slip</translation>
    </message>
    <message>
        <source>申请延期；批准或不批准</source>
        <translation>Ask for an extension; grant or refuse it</translation>
    </message>
    <message>
        <source> --days 工作日数 | --grant | --refuse</source>
        <translation> --days N | --grant | --refuse</translation>
    </message>
    <message>
        <source>答复企业</source>
        <translation>Answer the firm</translation>
    </message>
    <message>
        <source> --result 结果</source>
        <translation> --result RESULT</translation>
    </message>
    <message>
        <source>审核答复</source>
        <translation>Review the answer</translation>
    </message>
    <message>
        <source> --pass | --refuse</source>
        <translation> --pass | --refuse</translation>
    </message>
    <message>
        <source>回访；不满意的重办</source>
        <translation>Call back; not satisfied is taken up again</translation>
    </message>
    <message>
        <source> --satisfaction 满意度 [--not-contacted] [--not-solved]</source>
        <translation> --satisfaction ANSWER [--not-contacted] [--not-solved]</translation>
    </message>
    <message>
        <source>变更类别、种类或条款</source>
        <translation>Change category, kind or task</translation>
    </message>
    <message>
        <source> [--category 类别] [--kind 种类] [--task 条款]</source>
        <translation> [--category CATEGORY] [--kind KIND] [--task TASK]</translation>
    </message>
</context>
<context>
    <name>RequestExport</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>镇街</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>收件日期</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>环节</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>主办单位</source>
        <translation>Lead unit</translation>
    </message>
    <message>
        <source>协办单位</source>
        <translation>Supporting units</translation>
    </message>
    <message>
        <source>当前时限</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>到期日</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>跟办专员</source>
        <translation>Followed by</translation>
    </message>
    <message>
        <source>诉求 %1</source>
        <translation>Request %1</translation>
    </message>
    <message>
        <source>诉求 超期清单</source>
        <translation>Requests overdue</translation>
    </message>
    <message>
        <source>超期清单</source>
        <translation>Overdue list</translation>
    </message>
    <message>
        <source>导出诉求</source>
        <translation>Export requests</translation>
    </message>
    <message>
        <source>诉求 %1 %2.xlsx</source>
        <translation>Requests %1 %2.xlsx</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.csv)</source>
        <translation>Tables (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>已导出 %1 件</source>
        <translation>%1 exported</translation>
    </message>
</context>
<context>
    <name>RequestFlow</name>
    <message>
        <source>请先受理。</source>
        <translation>Accept it first.</translation>
    </message>
    <message>
        <source>请先交办给承办单位。</source>
        <translation>Dispatch it to a unit first.</translation>
    </message>
    <message>
        <source>请先由 %1 签收或退单。</source>
        <translation>%1 must sign or return it first.</translation>
    </message>
    <message>
        <source>请先登记答复，并经审核。</source>
        <translation>Enter the answer and have it reviewed first.</translation>
    </message>
    <message>
        <source>请先登记答复。</source>
        <translation>Enter the answer first.</translation>
    </message>
    <message>
        <source>请先审核答复。</source>
        <translation>Review the answer first.</translation>
    </message>
    <message>
        <source>请先回访企业。</source>
        <translation>Call the firm back first.</translation>
    </message>
    <message>
        <source>请先恢复办理。</source>
        <translation>Take it from the shelf first.</translation>
    </message>
    <message>
        <source>不能再办理；企业有新情况的，请另行登记。</source>
        <translation>Nothing more can be done with it; register anything new as a request of its own.</translation>
    </message>
    <message>
        <source>诉求 %1 现在是“%2”，不能“%3”。%4</source>
        <translation>Request %1 is “%2”, so “%3” is not possible. %4</translation>
    </message>
    <message>
        <source>诉求 %1 已暂停，不能“%2”。请先恢复。</source>
        <translation>Request %1 is paused, so “%2” is not possible. Resume it first.</translation>
    </message>
    <message>
        <source>诉求 %1 已经暂停。</source>
        <translation>Request %1 is paused already.</translation>
    </message>
    <message>
        <source>诉求 %1 没有暂停，不用恢复。</source>
        <translation>Request %1 is not paused.</translation>
    </message>
    <message>
        <source>诉求 %1 还没有回访，不能办结。请先登记回访结果。</source>
        <translation>The firm of request %1 was not called back yet, so it cannot be closed. Enter the answer to the call first.</translation>
    </message>
    <message>
        <source>诉求 %1 没有待批的延期申请。</source>
        <translation>No extension was asked for request %1.</translation>
    </message>
    <message>
        <source>诉求 %1 已申请延期，等待批准。</source>
        <translation>An extension was asked for request %1 and awaits a decision.</translation>
    </message>
    <message>
        <source>诉求 %1 已延期一次，不能再延；确需更长时间的，请挂账。</source>
        <translation>Request %1 was extended once and cannot be again; shelve it if it needs longer.</translation>
    </message>
</context>
<context>
    <name>RequestHandling</name>
    <message>
        <source>请写明办理经过。</source>
        <translation>Say what was done.</translation>
    </message>
    <message>
        <source>请写明延期理由。</source>
        <translation>Say why it needs longer.</translation>
    </message>
    <message>
        <source>意见建议没有时限，不用延期。</source>
        <translation>A suggestion has no clock to extend.</translation>
    </message>
    <message>
        <source>延期应为 1 至 %1 个工作日（不超过原办结时限，本系统默认）。</source>
        <translation>An extension is 1 to %1 working days (not beyond the limit itself; default of this program).</translation>
    </message>
    <message>
        <source>诉求 %1 的办结时限 %2 已过，延期应在到期前申请。</source>
        <translation>The limit of request %1, %2, is past; an extension is asked for before it.</translation>
    </message>
    <message>
        <source>申请延期 %1 个工作日：%2</source>
        <translation>Asks for %1 working days more: %2</translation>
    </message>
    <message>
        <source>同意延期 %1 个工作日</source>
        <translation>Grant %1 working days</translation>
    </message>
    <message>
        <source>不同意延期</source>
        <translation>Refuse more time</translation>
    </message>
    <message>
        <source>：%1</source>
        <translation>: %1</translation>
    </message>
    <message>
        <source>请写明暂停原因，例如“等企业补图纸”。</source>
        <translation>Say why it is paused, such as “waiting for the firm&apos;s drawings”.</translation>
    </message>
    <message>
        <source>诉求 %1 暂停合计已满 %2 个工作日（本系统默认），再暂停须由部门负责人办理。</source>
        <translation>Request %1 has been paused for %2 working days in all (default of this program); only the head of the department can pause it further.</translation>
    </message>
    <message>
        <source>最迟至 %1</source>
        <translation>Until %1 at the latest</translation>
    </message>
    <message>
        <source>请写明怎样答复企业。</source>
        <translation>Say what the firm was answered.</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>请写明退回的理由，承办单位据此补办。</source>
        <translation>Say why it is refused; the unit works by it.</translation>
    </message>
    <message>
        <source>请写明企业不满意什么，重办时要看。</source>
        <translation>Say what the firm is not satisfied with; it is read when it is taken up again.</translation>
    </message>
    <message>
        <source>答复后至重办</source>
        <translation>From the answer to reopening</translation>
    </message>
    <message>
        <source>企业不满意，退回%1重办</source>
        <translation>The firm is not satisfied; back to %1</translation>
    </message>
    <message>
        <source>请写明挂账原因和今后怎样跟进。</source>
        <translation>Say why it is shelved and how it is followed.</translation>
    </message>
    <message>
        <source>请填写督办单送哪个单位或哪个人。</source>
        <translation>Say to which unit or person the sheet goes.</translation>
    </message>
    <message>
        <source>请写明督办什么、要求做到什么。</source>
        <translation>Say what is asked for.</translation>
    </message>
    <message>
        <source>请填写回复期限，不早于 %1。</source>
        <translation>Enter the day of the reply, not before %1.</translation>
    </message>
    <message>
        <source>督办单 %1（%2）</source>
        <translation>Supervision sheet %1 (%2)</translation>
    </message>
    <message>
        <source>督办单 %1，%2 前回复：%3</source>
        <translation>Supervision sheet %1, reply by %2: %3</translation>
    </message>
    <message>
        <source>这份督办单已被删除。</source>
        <translation>This supervision sheet was deleted.</translation>
    </message>
    <message>
        <source>请写明回复内容。</source>
        <translation>Enter the reply.</translation>
    </message>
    <message>
        <source>回复日期应在 %1 至今天之间。</source>
        <translation>The day of the reply lies between %1 and today.</translation>
    </message>
    <message>
        <source>回复督办单 %1</source>
        <translation>Reply to supervision sheet %1</translation>
    </message>
    <message>
        <source>督办日期 %1 在今天之后，请核对。</source>
        <translation>The order&apos;s day %1 is after today; please check.</translation>
    </message>
</context>
<context>
    <name>RequestImporting</name>
    <message>
        <source>提出日期</source>
        <translation>Raised on</translation>
    </message>
    <message>
        <source>交办日期</source>
        <translation>Dispatched on</translation>
    </message>
    <message>
        <source>签收日期</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>答复日期</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>回访日期</source>
        <translation>Called back on</translation>
    </message>
    <message>
        <source>%1 %2 早于%3 %4，请核对两个日期。</source>
        <translation>%1 %2 is before %3 %4; check both days.</translation>
    </message>
    <message>
        <source>%1 %2 在今天之后，请核对。</source>
        <translation>%1 %2 is after today; check it.</translation>
    </message>
    <message>
        <source>办结日期</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>答复后至重办</source>
        <translation>From the answer to reopening</translation>
    </message>
    <message>
        <source>（旧台账）%1</source>
        <translation>(old ledger) %1</translation>
    </message>
    <message>
        <source>主办：%1</source>
        <translation>Lead: %1</translation>
    </message>
    <message>
        <source>主办：%1；协办：%2</source>
        <translation>Lead: %1; supporting: %2</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>：%1</source>
        <translation>: %1</translation>
    </message>
    <message>
        <source>企业不满意，退回%1重办</source>
        <translation>The firm is not satisfied; back to %1</translation>
    </message>
    <message>
        <source>写了交办或签收日期，没有写主办单位。</source>
        <translation>A day of dispatch or signing is given, but no lead unit.</translation>
    </message>
</context>
<context>
    <name>RequestLedgerPaper</name>
    <message>
        <source>%1 %2%3</source>
        <translation>%1 %2%3</translation>
    </message>
    <message>
        <source>：%1</source>
        <translation>: %1</translation>
    </message>
    <message>
        <source>是</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>企业名称</source>
        <translation>Firm name</translation>
    </message>
    <message>
        <source>提出人</source>
        <translation>Raised by</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>提出日期</source>
        <translation>Raised on</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>紧急</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>保密</source>
        <translation>Confidential</translation>
    </message>
    <message>
        <source>关联任务条款</source>
        <translation>Plan clause</translation>
    </message>
    <message>
        <source>首问责任人</source>
        <translation>First contact</translation>
    </message>
    <message>
        <source>受理人</source>
        <translation>Accepted by</translation>
    </message>
    <message>
        <source>主办单位</source>
        <translation>Lead unit</translation>
    </message>
    <message>
        <source>协办单位</source>
        <translation>Supporting units</translation>
    </message>
    <message>
        <source>交办日期</source>
        <translation>Dispatched on</translation>
    </message>
    <message>
        <source>签收日期</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>要求办结</source>
        <translation>Close by</translation>
    </message>
    <message>
        <source>延期记录</source>
        <translation>Extensions</translation>
    </message>
    <message>
        <source>办理过程</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>答复日期</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>答复内容</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>办结日期</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>回访人</source>
        <translation>Called back by</translation>
    </message>
    <message>
        <source>回访日期</source>
        <translation>Called back on</translation>
    </message>
    <message>
        <source>满意度</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>条款：%1</source>
        <translation>Clause: %1</translation>
    </message>
    <message>
        <source>编号、日期
来源</source>
        <translation>Number, day
source</translation>
    </message>
    <message>
        <source>企业、提出人</source>
        <translation>Firm, raised by</translation>
    </message>
    <message>
        <source>事项及内容</source>
        <translation>Matter and content</translation>
    </message>
    <message>
        <source>主办、协办</source>
        <translation>Lead or supporting</translation>
    </message>
    <message>
        <source>各环节日期</source>
        <translation>Days of each stage</translation>
    </message>
    <message>
        <source>交办</source>
        <translation>Dispatch</translation>
    </message>
    <message>
        <source>签收</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>答复</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>答复及结果</source>
        <translation>Answer and result</translation>
    </message>
    <message>
        <source>回访</source>
        <translation>Called back</translation>
    </message>
    <message>
        <source>状态
责任人</source>
        <translation>State
responsible</translation>
    </message>
    <message>
        <source>%1没有登记诉求，台账是空的。请换一个期间。</source>
        <translation>No request was registered %1; the ledger is empty. Choose another period.</translation>
    </message>
    <message>
        <source>期内共 %1 件，一份台账最多 %2 件。请缩短期间，分几份导出。</source>
        <translation>%1 requests in the period; a ledger holds %2 at most. Shorten the period and export in parts.</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>保密的诉求只列事项；原文在本库中。</source>
        <translation>Confidential requests show the matter alone; the text is in the base.</translation>
    </message>
    <message>
        <source>企业诉求台账</source>
        <translation>Ledger of requests of firms</translation>
    </message>
    <message>
        <source>提出日期 %1，共 %2 件</source>
        <translation>Raised %1, %2 requests</translation>
    </message>
    <message>
        <source>诉求台账 %1</source>
        <translation>Ledger of requests %1</translation>
    </message>
</context>
<context>
    <name>RequestListCommands</name>
    <message>
        <source>种类应为 咨询、一般、跨部门、疑难 或 意见建议。</source>
        <translation>The kind must be 咨询, 一般, 跨部门, 疑难 or 意见建议.</translation>
    </message>
    <message>
        <source>队列应为 to_accept、to_sign、handling、paused、to_call_back 或 ended。</source>
        <translation>The queue must be to_accept, to_sign, handling, paused, to_call_back or ended.</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>承办单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>到期</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>共 %1 件</source>
        <translation>%1 in all</translation>
    </message>
    <message>
        <source>队列</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>件数</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>超期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>%1，%2，首问责任人 %3</source>
        <translation>%1, %2, first contact %3</translation>
    </message>
    <message>
        <source>%1：%2，到期 %3（时限 %4 个工作日，已用 %5，暂停 %6）</source>
        <translation>%1: %2, due %3 (%4 working days, %5 used, %6 paused)</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>步骤</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>经办</source>
        <translation>By</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>条款</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>任务</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>牵头</source>
        <translation>lead</translation>
    </message>
    <message>
        <source>配合</source>
        <translation>supporting</translation>
    </message>
    <message>
        <source>责任</source>
        <translation>responsible</translation>
    </message>
    <message>
        <source>已停用</source>
        <translation>Put away</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>诉求类别“%1”已保存。</source>
        <translation>Category “%1” saved.</translation>
    </message>
    <message>
        <source>本系统默认</source>
        <translation>default of this program</translation>
    </message>
    <message>
        <source>签收</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>答复</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>“%1”的时限已恢复为本系统默认。</source>
        <translation>The limits of “%1” are the program&apos;s defaults again.</translation>
    </message>
    <message>
        <source>“%1”的时限已设为 %2/%3/%4 个工作日，未办结的诉求已重新计算。</source>
        <translation>The limits of “%1” are %2/%3/%4 working days now; open requests were computed anew.</translation>
    </message>
    <message>
        <source>督办单 %1 已开出，%2 前回复。</source>
        <translation>Supervision sheet %1 issued, reply by %2.</translation>
    </message>
    <message>
        <source>督办单 %1 已登记回复。</source>
        <translation>The reply to supervision sheet %1 was entered.</translation>
    </message>
    <message>
        <source>没有督办单“%1”。</source>
        <translation>There is no supervision order “%1”.</translation>
    </message>
    <message>
        <source>送达</source>
        <translation>To</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Reply by</translation>
    </message>
    <message>
        <source>回复</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>诉求类别</source>
        <translation>Request category</translation>
    </message>
    <message>
        <source>名称 [--rename 新名称] [--kind 种类] [--hide] [--offer]</source>
        <translation>NAME [--rename NAME] [--kind KIND] [--hide] [--offer]</translation>
    </message>
    <message>
        <source>新增、改名或停用诉求类别</source>
        <translation>Add, rename or put away a category</translation>
    </message>
    <message>
        <source>办理时限</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>种类 --sign N --answer N --close N [--source 依据] [--district ID] | --reset</source>
        <translation>KIND --sign N --answer N --close N [--source TEXT] [--district ID] | --reset</translation>
    </message>
    <message>
        <source>设定办理时限</source>
        <translation>Set limits</translation>
    </message>
    <message>
        <source>[--queue 队列] [--mine] [--specialist 姓名] [--district ID] [--firm FIRM] [--unit 承办单位] [--category 类别] [--kind 种类] [--overdue] [--open] [--find 文字] [--closed-from 日期] [--closed-until 日期] [--limit N]</source>
        <translation>[--queue QUEUE] [--mine] [--specialist NAME] [--district ID] [--firm FIRM] [--unit UNIT] [--category CATEGORY] [--kind KIND] [--overdue] [--open] [--find TEXT] [--closed-from DATE] [--closed-until DATE] [--limit N]</translation>
    </message>
    <message>
        <source>诉求清单</source>
        <translation>List of requests</translation>
    </message>
    <message>
        <source>各队列件数</source>
        <translation>How many stand in each queue</translation>
    </message>
    <message>
        <source>一件诉求的全部经过</source>
        <translation>The whole course of a request</translation>
    </message>
    <message>
        <source>--district ID --category 类别</source>
        <translation>--district ID --category CATEGORY</translation>
    </message>
    <message>
        <source>计划中办理这类诉求的单位</source>
        <translation>The units a plan names for such requests</translation>
    </message>
    <message>
        <source>[诉求编号] --unit 单位 --text 事项 --due 日期 [--on 日期] [--firm FIRM]</source>
        <translation>[REQUEST] --unit UNIT --text TEXT --due DATE [--on DATE] [--firm FIRM]</translation>
    </message>
    <message>
        <source>开督办单</source>
        <translation>Issue a supervision sheet</translation>
    </message>
    <message>
        <source>编号 --text 回复 [--on 日期]</source>
        <translation>NUMBER --text REPLY [--on DATE]</translation>
    </message>
    <message>
        <source>登记督办回复</source>
        <translation>Enter the reply to a supervision sheet</translation>
    </message>
    <message>
        <source>督办单</source>
        <translation>Supervision order</translation>
    </message>
</context>
<context>
    <name>RequestPaperParts</name>
    <message>
        <source>示例 · 企业、诉求与单位均为虚构</source>
        <translation>Sample · firms, requests and units are invented</translation>
    </message>
    <message>
        <source>截至 %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>%1 至 %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>未交办</source>
        <translation>Not dispatched</translation>
    </message>
    <message>
        <source>不设时限</source>
        <translation>No limit</translation>
    </message>
    <message>
        <source>签收 %1、答复 %2、办结 %3 个工作日</source>
        <translation>sign %1, answer %2, close %3 working days</translation>
    </message>
    <message>
        <source>本系统默认</source>
        <translation>default of this program</translation>
    </message>
    <message>
        <source>紧急</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>保密</source>
        <translation>Confidential</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>保密，另行告知</source>
        <translation>confidential, told separately</translation>
    </message>
</context>
<context>
    <name>RequestPapers</name>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>承办单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>受理量</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>办结量</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>有效
回访</source>
        <translation>Called
back</translation>
    </message>
    <message>
        <source>联系数</source>
        <translation>Contacted</translation>
    </message>
    <message>
        <source>解决数</source>
        <translation>Solved</translation>
    </message>
    <message>
        <source>满意数</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>基本
满意</source>
        <translation>Mostly
satisfied</translation>
    </message>
    <message>
        <source>响应率</source>
        <translation>Contact rate</translation>
    </message>
    <message>
        <source>解决率</source>
        <translation>Solved rate</translation>
    </message>
    <message>
        <source>满意率</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>综合
成绩</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>超期
未结</source>
        <translation>Overdue
open</translation>
    </message>
    <message>
        <source>退单</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>响应率＝联系÷有效回访，解决率＝解决÷有效回访，满意率＝（满意＋0.9×基本满意）÷有效回访；没有有效回访的记“—”。</source>
        <translation>Contact rate = contacted ÷ called back; solved rate = solved ÷ called back; satisfaction = (satisfied + 0.9 × mostly satisfied) ÷ called back; “—” where nobody was called back.</translation>
    </message>
    <message>
        <source>综合成绩＝（响应率×0.1＋满意率×0.4＋解决率×0.5）×100，权重为本系统默认。</source>
        <translation>Score = (contact × 0.1 + satisfaction × 0.4 + solved × 0.5) × 100; the weights are the default of this program.</translation>
    </message>
    <message>
        <source>按主办单位计；受理、办结、回访各按期内发生数，一件只取最后一次回访，不满意后重办的按重办之日计；超期未结截至当日。</source>
        <translation>Counted for the lead unit; received, closed and called back as they happened in the period, one call per request, its last; what was not satisfied counts on the day it was reopened; overdue as of the day.</translation>
    </message>
    <message>
        <source>热点 TOP%1</source>
        <translation>Top %1 categories</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>占比</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>超期未结</source>
        <translation>Overdue open</translation>
    </message>
    <message>
        <source>%1（%2 件）</source>
        <translation>%1 (%2 requests)</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>到期日</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>超期
工作日</source>
        <translation>Working
days late</translation>
    </message>
    <message>
        <source>专员</source>
        <translation>Specialist</translation>
    </message>
    <message>
        <source>未满 1</source>
        <translation>under 1</translation>
    </message>
    <message>
        <source>件数</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>企业诉求承办单位考核表</source>
        <translation>Assessment of units for requests of firms</translation>
    </message>
    <message>
        <source>承办单位考核表 %1</source>
        <translation>Assessment of units %1</translation>
    </message>
    <message>
        <source>企业诉求超期清单</source>
        <translation>Overdue requests of firms</translation>
    </message>
    <message>
        <source>诉求超期清单 %1</source>
        <translation>Overdue requests %1</translation>
    </message>
    <message>
        <source>没有超期的诉求</source>
        <translation>No request is overdue</translation>
    </message>
    <message>
        <source>超期 %1 件，涉及 %2 个单位</source>
        <translation>%1 overdue, %2 units</translation>
    </message>
    <message>
        <source>截至 %1，没有超过时限而未办的诉求。</source>
        <translation>As of %1 no request is past its limit.</translation>
    </message>
    <message>
        <source>%1&#x3000;%2&#x3000;%3（%4）</source>
        <translation>%1&#x3000;%2&#x3000;%3 (%4)</translation>
    </message>
    <message>
        <source>企业不满意、正在重办 %1 件：</source>
        <translation>Not satisfied and done again, %1: </translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>超期按工作日计，暂停的日子不计；未另定时限的为本系统默认。</source>
        <translation>Late in working days without pauses; limits nobody set are the default of this program.</translation>
    </message>
    <message>
        <source>%1没有交办过诉求，批量交办表是空的。请换一个期间。</source>
        <translation>No request was dispatched %1; the table is empty. Choose another period.</translation>
    </message>
    <message>
        <source>企业诉求批量交办表</source>
        <translation>Dispatch table of requests of firms</translation>
    </message>
    <message>
        <source>交办日期 %1，共 %2 件，%3 个单位</source>
        <translation>Dispatched %1, %2 requests, %3 units</translation>
    </message>
    <message>
        <source>批量交办表 %1</source>
        <translation>Dispatch table %1</translation>
    </message>
    <message>
        <source>%1 %2 件</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>期内没有退单。</source>
        <translation>Nothing was returned in the period.</translation>
    </message>
    <message>
        <source>期内退单：%1。退回后另行交办的列在现在的主办单位。</source>
        <translation>Returned in the period: %1. What was dispatched again stands under its present lead unit.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>RequestReading</name>
    <message>
        <source>没有诉求“%1”，可能已被删除。</source>
        <translation>There is no request “%1”; it may have been deleted.</translation>
    </message>
</context>
<context>
    <name>RequestRegistering</name>
    <message>
        <source>内容过长（最多 %1 字）或含有控制字符，请修改。</source>
        <translation>The text is too long (%1 characters at most) or holds control characters; please change it.</translation>
    </message>
    <message>
        <source>请写明事项，例如“三期厂房用电增容 800 kVA”。</source>
        <translation>Say what it is about, for example “800 kVA more power for hall 3”.</translation>
    </message>
    <message>
        <source>提出日期 %1 在今天之后，请核对。</source>
        <translation>Raised on %1, after today; check it.</translation>
    </message>
    <message>
        <source>请选择诉求类别。</source>
        <translation>Choose a category.</translation>
    </message>
    <message>
        <source>企业已不在库中。</source>
        <translation>The firm is not in the pool any more.</translation>
    </message>
    <message>
        <source>诉求类别“%1”已停用，原有诉求照旧；新的诉求请选别的类别，或由科室在诉求类别表中启用。</source>
        <translation>The category %1 was put away; requests that have it keep it. Choose another one for a new request, or let the department put it in use again in the list of categories.</translation>
    </message>
</context>
<context>
    <name>RequestReportCommands</name>
    <message>
        <source>请用 --out 写明文件，例如 --out %1。</source>
        <translation>Name the file with --out, for example --out %1.</translation>
    </message>
    <message>
        <source>程序错误：没有写报表文件的部件。</source>
        <translation>Program error: nothing here writes report files.</translation>
    </message>
    <message>
        <source>已存为 %1，内容码 %2。</source>
        <translation>Saved as %1, content code %2.</translation>
    </message>
    <message>
        <source>已存为 %1，共 %2 页，内容码 %3。</source>
        <translation>Saved as %1, %2 pages, content code %3.</translation>
    </message>
    <message>
        <source>转办单.pdf</source>
        <translation>slip.pdf</translation>
    </message>
    <message>
        <source>督办单.pdf</source>
        <translation>supervision.pdf</translation>
    </message>
    <message>
        <source>承办单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>受理</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>回访</source>
        <translation>Called back</translation>
    </message>
    <message>
        <source>响应率</source>
        <translation>Contact rate</translation>
    </message>
    <message>
        <source>解决率</source>
        <translation>Solved rate</translation>
    </message>
    <message>
        <source>满意率</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>综合</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>超期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>退单</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>（未交办）</source>
        <translation>(not dispatched)</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>到期日</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>超期工作日</source>
        <translation>Working days late</translation>
    </message>
    <message>
        <source>没有诉求报表“%1”，可用：units（承办单位考核表）、overdue（超期清单）、ledger（诉求台账）、matrix（批量交办表）。</source>
        <translation>There is no request report “%1”; available: units (assessment of units), overdue (overdue list), ledger (ledger of requests), matrix (dispatch table).</translation>
    </message>
    <message>
        <source>台账.xlsx</source>
        <translation>ledger.xlsx</translation>
    </message>
    <message>
        <source>没有超期的诉求。</source>
        <translation>No request is overdue.</translation>
    </message>
    <message>
        <source>编号|交办单号 --out 文件.pdf|.docx|.xlsx</source>
        <translation>NUMBER|SLIP --out FILE.pdf|.docx|.xlsx</translation>
    </message>
    <message>
        <source>打印转办单；写 JB-… 时打印批量交办单</source>
        <translation>Prints the dispatch slip; for JB-… the batch slip</translation>
    </message>
    <message>
        <source>units|overdue|ledger|matrix [--from 日期] [--until 日期] [--district ID] [--out 文件.pdf|.docx|.xlsx]</source>
        <translation>units|overdue|ledger|matrix [--from DATE] [--until DATE] [--district ID] [--out FILE.pdf|.docx|.xlsx]</translation>
    </message>
    <message>
        <source>承办单位考核表、超期清单（不写 --out 时只列数）、诉求台账、批量交办表</source>
        <translation>Assessment of units and overdue list (figures alone without --out), ledger of requests, dispatch table</translation>
    </message>
    <message>
        <source>编号 --out 文件.pdf|.docx|.xlsx</source>
        <translation>NUMBER --out FILE.pdf|.docx|.xlsx</translation>
    </message>
    <message>
        <source>打印督办单</source>
        <translation>Prints a supervision order</translation>
    </message>
</context>
<context>
    <name>RequestRows</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>没有写提出日期</source>
        <translation>The day it was raised is missing</translation>
    </message>
    <message>
        <source>没有首问责任人，先留空</source>
        <translation>No first contact; left empty</translation>
    </message>
    <message>
        <source>诉求</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>编号 %1 已用在第 %2 行的另一家企业，请改编号</source>
        <translation>Number %1 is that of another firm in row %2; change the number</translation>
    </message>
    <message>
        <source>编号 %1 在库内已是另一件诉求“%2”（%3），请改编号</source>
        <translation>Number %1 is another request of the base, “%2” (%3); change the number</translation>
    </message>
    <message>
        <source>提出日期库内是 %1，没有改</source>
        <translation>The base has the day %1; not changed</translation>
    </message>
    <message>
        <source>来表是“%1”，库内是“%2”，进度没有改；请在诉求页办理</source>
        <translation>The list says “%1”, the base “%2”; the progress is not changed, take the steps on the page Requests</translation>
    </message>
    <message>
        <source>没有写诉求类别，记为“其他”请勾选，或在此填写类别</source>
        <translation>No category given; tick to take 其他, or enter one here</translation>
    </message>
    <message>
        <source>没有诉求类别“%1”，记为“其他”请勾选，或在此改写类别</source>
        <translation>There is no category “%1”; tick to take 其他, or change it here</translation>
    </message>
    <message>
        <source>类别“%1”记为“%2”</source>
        <translation>Category “%1” is taken as “%2”</translation>
    </message>
    <message>
        <source>%1“%2”不认识，%3</source>
        <translation>%1 “%2” is unknown, %3</translation>
    </message>
    <message>
        <source>按类别记为“%1”</source>
        <translation>taken as “%1” by its category</translation>
    </message>
    <message>
        <source>记为“其他”</source>
        <translation>taken as 其他</translation>
    </message>
    <message>
        <source>不认识的满意度“%1”，请写满意、基本满意、不满意或未评价</source>
        <translation>Unknown satisfaction “%1”: write 满意, 基本满意, 不满意 or 未评价</translation>
    </message>
    <message>
        <source>没有写回访日期，按 %1 记</source>
        <translation>No day of the call-back; taken as %1</translation>
    </message>
    <message>
        <source>办理结果“%1”不认识，没有记结果</source>
        <translation>Result “%1” is unknown; no result recorded</translation>
    </message>
    <message>
        <source>没有写答复日期，按办结日期记</source>
        <translation>No day of the answer; taken as the day it was closed</translation>
    </message>
    <message>
        <source>主办写了几个单位，第一个“%1”为主办，其余为协办</source>
        <translation>Several lead units; the first, “%1”, leads and the others support</translation>
    </message>
    <message>
        <source>没有写交办日期，按提出日期记</source>
        <translation>No day of dispatch; taken as the day it was raised</translation>
    </message>
    <message>
        <source>“%1”不是在岗专员，按企业的专员记</source>
        <translation>“%1” is no specialist on duty; taken as the firm&apos;s specialist</translation>
    </message>
</context>
<context>
    <name>RequestSections</name>
    <message>
        <source>%1 登记</source>
        <translation>entered by %1</translation>
    </message>
    <message>
        <source>%1 %2 %3：%4</source>
        <translation>%1 %2 %3: %4</translation>
    </message>
    <message>
        <source>%1。%2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>暂停</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>%1 · 超期</source>
        <translation>%1 · overdue</translation>
    </message>
    <message>
        <source>意见建议不计时限</source>
        <translation>Suggestions have no limits</translation>
    </message>
    <message>
        <source>，已延期 %1</source>
        <translation>, %1 granted</translation>
    </message>
    <message>
        <source>%1：%2 个工作日%3（%4）</source>
        <translation>%1: %2 working days%3 (%4)</translation>
    </message>
    <message>
        <source>紧急</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>保密</source>
        <translation>Confidential</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>提出</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>延期</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>申请延期 %1 个工作日，待批</source>
        <translation>%1 more working days asked for, undecided</translation>
    </message>
    <message>
        <source>退单</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>%1 次</source>
        <translation>%1 times</translation>
    </message>
    <message>
        <source>重办</source>
        <translation>Anew</translation>
    </message>
    <message>
        <source>不满意重办 %1 次，办结须负责人</source>
        <translation>unsatisfied %1 times, the head closes</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>答复</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>回访</source>
        <translation>Called back</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1，%2 前回复：%3</source>
        <translation>%1, reply by %2: %3</translation>
    </message>
    <message>
        <source>%1，%2 回复：%3</source>
        <translation>%1, replied %2: %3</translation>
    </message>
</context>
<context>
    <name>RequestService</name>
    <message>
        <source>请填写主办单位。</source>
        <translation>Enter the lead unit.</translation>
    </message>
    <message>
        <source>单位名称最多 %1 字，请修改。</source>
        <translation>A unit&apos;s name has %1 characters at most; please change it.</translation>
    </message>
    <message>
        <source>主办：%1</source>
        <translation>Lead: %1</translation>
    </message>
    <message>
        <source>主办：%1；协办：%2</source>
        <translation>Lead: %1; supporting: %2</translation>
    </message>
    <message>
        <source>登记诉求</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>诉求 %1 %2，不能再改。</source>
        <translation>Request %1 is %2 and cannot be changed.</translation>
    </message>
    <message>
        <source>修改诉求 %1</source>
        <translation>Change request %1</translation>
    </message>
    <message>
        <source>只有咨询和意见建议可以当场办结；“%1”请登记后交办。</source>
        <translation>Only advice and suggestions are closed on the spot; register and dispatch “%1”.</translation>
    </message>
    <message>
        <source>请写明当场怎样答复。</source>
        <translation>Say what was answered on the spot.</translation>
    </message>
    <message>
        <source>当场办结诉求</source>
        <translation>Close a request on the spot</translation>
    </message>
    <message>
        <source>当场办结</source>
        <translation>Closed on the spot</translation>
    </message>
    <message>
        <source>请写明不予受理的理由，企业会问到。</source>
        <translation>Say why it is declined; the firm will ask.</translation>
    </message>
    <message>
        <source>请先选择要交办的诉求。</source>
        <translation>Choose the requests to dispatch first.</translation>
    </message>
    <message>
        <source>批量交办 %1 件给 %2</source>
        <translation>Dispatch %1 to %2</translation>
    </message>
    <message>
        <source>交办单 %1</source>
        <translation>Batch slip %1</translation>
    </message>
    <message>
        <source>请写明退单理由。</source>
        <translation>Say why it is returned.</translation>
    </message>
    <message>
        <source>诉求 %1 已由%2承办，不能再退单；会商明确承办单位后请转办。</source>
        <translation>Request %1 is with the %2 and cannot be returned; pass it on once a unit is agreed on.</translation>
    </message>
    <message>
        <source>第 %1 次退单，转%2（本系统默认）</source>
        <translation>Returned %1 times: goes to the %2 (default of this program)</translation>
    </message>
    <message>
        <source>由 %1 变更为 %2 · %3</source>
        <translation>From %1 to %2 · %3</translation>
    </message>
    <message>
        <source>请写明变更的理由，时限会随种类改变。</source>
        <translation>Say why it is changed: the limits follow the kind.</translation>
    </message>
    <message>
        <source>按新的放假安排重算诉求时限</source>
        <translation>Due days of requests counted anew by the new days off</translation>
    </message>
</context>
<context>
    <name>RequestSettings</name>
    <message>
        <source>时限应为 1 至 %1 个工作日。</source>
        <translation>A limit is 1 to %1 working days.</translation>
    </message>
    <message>
        <source>没有诉求类别“%1”。可用：%2。</source>
        <translation>There is no category “%1”. There are: %2.</translation>
    </message>
    <message>
        <source>请填写类别名称，最多 %1 字。</source>
        <translation>Enter a name of %1 characters at most.</translation>
    </message>
    <message>
        <source>已有诉求类别“%1”，请换一个名称。</source>
        <translation>There is a category “%1” already; choose another name.</translation>
    </message>
    <message>
        <source>这个诉求类别已不在表中。</source>
        <translation>This category is not in the list any more.</translation>
    </message>
    <message>
        <source>诉求类别 %1</source>
        <translation>Category %1</translation>
    </message>
    <message>
        <source>意见建议不设时限。</source>
        <translation>Suggestions have no limits.</translation>
    </message>
    <message>
        <source>答复时限 %1 个工作日长于办结时限 %2 个工作日，请核对。</source>
        <translation>The limit for an answer, %1 working days, is longer than the one for closing, %2; please check.</translation>
    </message>
    <message>
        <source>设定办理时限 %1</source>
        <translation>Set the limits of %1</translation>
    </message>
    <message>
        <source>恢复默认办理时限 %1</source>
        <translation>Default limits of %1</translation>
    </message>
    <message>
        <source>请写明依据的文件：没有依据的时限仍用“本系统默认”。</source>
        <translation>Name the document it is based on: a limit without one stays the system default.</translation>
    </message>
    <message>
        <source>签收时限 %1 个工作日长于办结时限 %2 个工作日，请核对。</source>
        <translation>The sign-off limit of %1 working days is longer than the closing limit of %2; please check.</translation>
    </message>
</context>
<context>
    <name>RequestSlips</name>
    <message>
        <source>暂停中</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>（已于 %1 %2）</source>
        <translation> (met on %1: %2)</translation>
    </message>
    <message>
        <source>%1 %2 前</source>
        <translation>%1 by %2</translation>
    </message>
    <message>
        <source>主办：%1</source>
        <translation>Lead: %1</translation>
    </message>
    <message>
        <source>主办：%1
协办：%2</source>
        <translation>Lead: %1
Supporting: %2</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1（签字）：&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;年&#x3000;&#x3000;月&#x3000;&#x3000;日</source>
        <translation>%1 (signature):&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;date:&#x3000;&#x3000;&#x3000;&#x3000;</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>提出人、电话</source>
        <translation>Raised by, phone</translation>
    </message>
    <message>
        <source>提出日期、来源</source>
        <translation>Raised on, source</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>承办单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>交办日期</source>
        <translation>Dispatched on</translation>
    </message>
    <message>
        <source>办理时限</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>要求</source>
        <translation>Wanted</translation>
    </message>
    <message>
        <source>延期</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>已同意延期 %1 个工作日</source>
        <translation>Extended by %1 working days</translation>
    </message>
    <message>
        <source>首问责任人</source>
        <translation>First contact</translation>
    </message>
    <message>
        <source>交办意见</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>签收</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>签收人</source>
        <translation>Signed for by</translation>
    </message>
    <message>
        <source>办理情况
及答复</source>
        <translation>Course
and answer</translation>
    </message>
    <message>
        <source>负责人</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>%1 退回：%2</source>
        <translation>%1 returned: %2</translation>
    </message>
    <message>
        <source>%1 已答复</source>
        <translation>%1 answered</translation>
    </message>
    <message>
        <source>%1 已签收</source>
        <translation>%1 signed</translation>
    </message>
    <message>
        <source>待签收</source>
        <translation>To be signed</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>企业、提出人</source>
        <translation>Firm, raised by</translation>
    </message>
    <message>
        <source>事项及内容</source>
        <translation>Matter and content</translation>
    </message>
    <message>
        <source>答复时限</source>
        <translation>Answer by</translation>
    </message>
    <message>
        <source>办结时限</source>
        <translation>Close by</translation>
    </message>
    <message>
        <source>签收、退单</source>
        <translation>Signed, returned</translation>
    </message>
    <message>
        <source>共 %1 件：已签收 %2 件，退回 %3 件，待签收 %4 件。时限为工作日计算的截止日，未另定的为本系统默认。</source>
        <translation>%1 requests: %2 signed, %3 returned, %4 to be signed. Days are by working days; limits nobody set are the default of this program.</translation>
    </message>
    <message>
        <source>诉求 %1 还没有承办单位，没有转办单可打。请先交办。</source>
        <translation>Request %1 has no unit yet: there is no slip to print. Dispatch it first.</translation>
    </message>
    <message>
        <source>企业诉求转办单</source>
        <translation>Dispatch slip of a request</translation>
    </message>
    <message>
        <source>转办单 %1</source>
        <translation>Dispatch slip %1</translation>
    </message>
    <message>
        <source>送：%1</source>
        <translation>To: %1</translation>
    </message>
    <message>
        <source>没有交办单“%1”。</source>
        <translation>There is no slip “%1”.</translation>
    </message>
    <message>
        <source>企业诉求批量交办单</source>
        <translation>Batch slip of requests</translation>
    </message>
    <message>
        <source>%1&#x3000;交办日期 %2</source>
        <translation>%1&#x3000;dispatched on %2</translation>
    </message>
    <message>
        <source>交办单 %1</source>
        <translation>Batch slip %1</translation>
    </message>
    <message>
        <source>承办单位：%1</source>
        <translation>Unit: %1</translation>
    </message>
    <message>
        <source>保密的诉求送几个单位时只列事项。</source>
        <translation>Confidential requests that go to several units show the matter alone.</translation>
    </message>
    <message>
        <source>没有督办单“%1”。</source>
        <translation>There is no supervision order “%1”.</translation>
    </message>
    <message>
        <source>送达单位（人）</source>
        <translation>Sent to</translation>
    </message>
    <message>
        <source>所涉诉求</source>
        <translation>Request concerned</translation>
    </message>
    <message>
        <source>%1&#x3000;%2
%3</source>
        <translation>%1&#x3000;%2
%3</translation>
    </message>
    <message>
        <source>办理进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>%1，%2时限 %3，%4</source>
        <translation>%1, %2 by %3, %4</translation>
    </message>
    <message>
        <source>所涉企业</source>
        <translation>Firm concerned</translation>
    </message>
    <message>
        <source>督办事项
及要求</source>
        <translation>Order and
demand</translation>
    </message>
    <message>
        <source>发出日期</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>回复期限</source>
        <translation>Reply by</translation>
    </message>
    <message>
        <source>签发</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>签发人</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>回复</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>回复单位</source>
        <translation>Replying unit</translation>
    </message>
    <message>
        <source>回复日期</source>
        <translation>Replied on</translation>
    </message>
    <message>
        <source>督办单</source>
        <translation>Supervision order</translation>
    </message>
    <message>
        <source>督办单 %1</source>
        <translation>Supervision order %1</translation>
    </message>
</context>
<context>
    <name>RequestStatistics</name>
    <message>
        <source>起始日 %1 在截止日 %2 之后，请把两个日期对调。</source>
        <translation>The first day %1 is after the last day %2; exchange them.</translation>
    </message>
</context>
<context>
    <name>RequestStep</name>
    <message>
        <source>日期 %1 在今天之后，请核对。</source>
        <translation>The day %1 lies after today; please check.</translation>
    </message>
    <message>
        <source>日期 %1 早于上一步“%2”的 %3，请核对。</source>
        <translation>The day %1 lies before the last step “%2” of %3; please check.</translation>
    </message>
    <message>
        <source>专班（联席会议）办公室</source>
        <translation>Office of the task force (joint meeting)</translation>
    </message>
    <message>
        <source>诉求 %1 %2（%3）</source>
        <translation>Request %1: %2 (%3)</translation>
    </message>
    <message>
        <source>转办 %1</source>
        <translation>Passed on to %1</translation>
    </message>
</context>
<context>
    <name>RequestTableModel</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>承办单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>环节</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>当前时限（工作日）</source>
        <translation>Clock (working days)</translation>
    </message>
    <message>
        <source>暂停</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>%1。%2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>RequestText</name>
    <message>
        <source>%1，超期未满 1 个工作日</source>
        <translation>%1, overdue by less than a working day</translation>
    </message>
    <message>
        <source>%1，超 %2 个工作日</source>
        <translation>%1, %2 working days late</translation>
    </message>
    <message>
        <source>%1，当日</source>
        <translation>%1, same day</translation>
    </message>
    <message>
        <source>%1，用 %2 个工作日</source>
        <translation>%1, %2 working days</translation>
    </message>
    <message>
        <source>已暂停</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>挂账</source>
        <translation>Shelved</translation>
    </message>
    <message>
        <source>%1 第 %2 天</source>
        <translation>%1, day %2</translation>
    </message>
    <message>
        <source>%1 %2（暂停期满）</source>
        <translation>%1 %2 (pause ran out)</translation>
    </message>
    <message>
        <source>已办结</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>已答复</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>无时限</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 起</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>%1时限 %2 个工作日（%3）</source>
        <translation>%1 limit %2 working days (%3)</translation>
    </message>
    <message>
        <source>已用 %1</source>
        <translation>used %1</translation>
    </message>
    <message>
        <source>暂停 %1</source>
        <translation>paused %1</translation>
    </message>
    <message>
        <source>暂停中，恢复后顺延</source>
        <translation>paused, goes on when resumed</translation>
    </message>
    <message>
        <source>%1 到期</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>收件当日不计，按 %1 年放假通知计算</source>
        <translation>the day received does not count; by the holidays published for %1</translation>
    </message>
    <message>
        <source>收件当日不计；%1 年放假通知未录入，按周末暂估</source>
        <translation>the day received does not count; holidays of %1 not entered, weekends only</translation>
    </message>
    <message>
        <source>%1。%2。</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>签收 %1、答复 %2、办结 %3</source>
        <translation>sign %1, answer %2, close %3</translation>
    </message>
    <message>
        <source>本系统默认</source>
        <translation>default of this program</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>RescueService</name>
    <message>
        <source>抢救的库</source>
        <translation>Rescued base</translation>
    </message>
    <message>
        <source>抢救自 %1</source>
        <translation>Rescued from %1</translation>
    </message>
    <message>
        <source>重建查找索引</source>
        <translation>Find index made anew</translation>
    </message>
    <message>
        <source>抢救出的数据须存为一个新的库文件。</source>
        <translation>Rescued data must be saved as a new base file.</translation>
    </message>
    <message>
        <source>没有找到数据库“%1”。请检查路径。</source>
        <translation>The base “%1” was not found. Check the path.</translation>
    </message>
    <message>
        <source>“%1”已经存在，没有覆盖。请换一个文件名。</source>
        <translation>“%1” exists already and was not overwritten. Choose another name.</translation>
    </message>
</context>
<context>
    <name>RowFacts</name>
    <message>
        <source>%1 年度数据已定，与来表不同，确要改动请勾选</source>
        <translation>The figures of %1 are closed and differ from the file; tick it if they really are to change</translation>
    </message>
    <message>
        <source>%1 年度数据来自%2，来表是%3，确要改动请勾选</source>
        <translation>The figures of %1 come from %2, those in the file from %3; tick it if they really are to change</translation>
    </message>
    <message>
        <source>不认识的资质“%1”，没有写入；请先在资质类别中添加</source>
        <translation>Unknown honour “%1”, not written; please add it to the honour categories first</translation>
    </message>
    <message>
        <source>资质荣誉</source>
        <translation>Honours</translation>
    </message>
    <message>
        <source>联系人 %1 的职务</source>
        <translation>Post of contact %1</translation>
    </message>
    <message>
        <source>退库要写明原因和日期，未办理，请在企业档案中办理</source>
        <translation>Leaving the pool needs a reason and a date; not done, please do it in the file of the firm</translation>
    </message>
    <message>
        <source>认定</source>
        <translation>Recognition</translation>
    </message>
    <message>
        <source>%1 年%2（%3）</source>
        <translation>%2 %1 (%3)</translation>
    </message>
    <message>
        <source>%1 年数据来源</source>
        <translation>Source of the figures %1</translation>
    </message>
    <message>
        <source>%1 年度数据</source>
        <translation>Figures of %1</translation>
    </message>
    <message>
        <source>未定</source>
        <translation>Not set</translation>
    </message>
    <message>
        <source>已定</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>%1的文号</source>
        <translation>Document of %1</translation>
    </message>
    <message>
        <source>这家企业 %1 已退库，培育阶段不改；重新入库请在企业档案中办理</source>
        <translation>this firm left the pool on %1, its stage is not changed; enter its return in its file</translation>
    </message>
    <message>
        <source>%1 至 %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1（新登记）</source>
        <translation>%1 (newly registered)</translation>
    </message>
    <message>
        <source>与%1，未配备</source>
        <translation>Overlaps %1; not assigned</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>“%1”的开头已损坏，没有可以抢救的数据。请从备份恢复。</source>
        <translation>The beginning of “%1” is damaged; there is nothing to rescue. Restore a backup.</translation>
    </message>
    <message>
        <source>“%1”所在文件夹不能写入，请换一个文件夹。</source>
        <translation>The folder of “%1” cannot be written. Choose another folder.</translation>
    </message>
</context>
<context>
    <name>SampleBase</name>
    <message>
        <source>载入示例数据</source>
        <translation>Load sample data</translation>
    </message>
</context>
<context>
    <name>SavedView</name>
    <message>
        <source>不能按“%1”排序，可用：%2；前面加 - 为降序。</source>
        <translation>Cannot sort by “%1”. Available: %2; a leading - means descending.</translation>
    </message>
</context>
<context>
    <name>SavedViewService</name>
    <message>
        <source>全部我的企业</source>
        <translation>All my firms</translation>
    </message>
    <message>
        <source>180天内到期</source>
        <translation>Ends within 180 days</translation>
    </message>
    <message>
        <source>90天内到期</source>
        <translation>Ends within 90 days</translation>
    </message>
    <message>
        <source>数据缺项</source>
        <translation>Missing data</translation>
    </message>
    <message>
        <source>无专员</source>
        <translation>No specialist</translation>
    </message>
    <message>
        <source>全部台账</source>
        <translation>Full ledger</translation>
    </message>
    <message>
        <source>全区台账</source>
        <translation>Whole-district ledger</translation>
    </message>
    <message>
        <source>程序自带的视图不能改。请另存为一个视图再改。</source>
        <translation>A built-in view cannot be changed. Please save it as another view and change that.</translation>
    </message>
    <message>
        <source>这个视图已不在，可能刚被别人删除。</source>
        <translation>This view is gone; someone else may have just deleted it.</translation>
    </message>
    <message>
        <source>请给视图取个名称。</source>
        <translation>Please give the view a name.</translation>
    </message>
    <message>
        <source>视图名称最长 %1 个字，现在是 %2 个。</source>
        <translation>The name of a view has %1 characters at most; this one has %2.</translation>
    </message>
    <message>
        <source>已有叫“%1”的视图，请换一个名称。</source>
        <translation>There already is a view called “%1”. Please choose another name.</translation>
    </message>
    <message>
        <source>没有视图“%1”，已有：%2。</source>
        <translation>There is no view “%1”. There are: %2.</translation>
    </message>
    <message>
        <source>这是一个数字背后的名单，不能存为视图。请先去掉它的条件。</source>
        <translation>This is the list behind a number and cannot be saved as a view. Please remove its condition first.</translation>
    </message>
    <message>
        <source>视图已有 %1 个，请先删掉不用的。</source>
        <translation>There already are %1 views. Please delete some you do not need first.</translation>
    </message>
    <message>
        <source>保存视图</source>
        <translation>Save view</translation>
    </message>
    <message>
        <source>删除视图</source>
        <translation>Delete a view</translation>
    </message>
    <message>
        <source>视图排序</source>
        <translation>Sort views</translation>
    </message>
    <message>
        <source>列设置</source>
        <translation>Set columns</translation>
    </message>
    <message>
        <source>本期未走访</source>
        <translation>Not visited this period</translation>
    </message>
</context>
<context>
    <name>SchemaMigrator</name>
    <message>
        <source>这个库由更新版本的程序建立（库第 %1 版，本程序到第 %2 版）。请安装新版程序后再打开。</source>
        <translation>This base was made by a newer version of the program (base version %1, this program knows up to %2). Please install the newer program before opening it.</translation>
    </message>
    <message>
        <source>表 %1 的记录数由 %2 变为 %3。</source>
        <translation>Table %1 went from %2 to %3 rows.</translation>
    </message>
    <message>
        <source>程序错误：缺少建库脚本。请重新安装程序。</source>
        <translation>Program fault: the schema scripts are missing. Install the program again.</translation>
    </message>
    <message>
        <source>数据库升级到第 %1 版没有成功，库保持原样。请继续使用旧版程序，并把这段话发给管理员：%2</source>
        <translation>The upgrade to schema version %1 failed; the base is as it was. Go on with the older program and send this to the administrator: %2</translation>
    </message>
</context>
<context>
    <name>SpecialistCommands</name>
    <message>
        <source>本区县没有镇街或园区“%1”，请按名单写全称。</source>
        <translation>The home district has no town or park “%1”; write its full name as in the list.</translation>
    </message>
    <message>
        <source>是</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1 应为 yes 或 no。</source>
        <translation>%1 must be yes or no.</translation>
    </message>
    <message>
        <source>没有字段“%1”，可用：%2。</source>
        <translation>There is no field “%1”. Available: %2.</translation>
    </message>
    <message>
        <source>已登记%1 %2。</source>
        <translation>Registered: %1 %2.</translation>
    </message>
    <message>
        <source>“%1”应写成 字段=值。</source>
        <translation>&quot;%1&quot; should be FIELD=VALUE.</translation>
    </message>
    <message>
        <source>已修改%1 %2。</source>
        <translation>%1 %2 changed.</translation>
    </message>
    <message>
        <source>在岗</source>
        <translation>At work</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>Inactive</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>职责</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>企业数</source>
        <translation>Firms</translation>
    </message>
    <message>
        <source>已登记 %1 外出：%2。</source>
        <translation>Absence of %1 entered: %2.</translation>
    </message>
    <message>
        <source>自</source>
        <translation>From</translation>
    </message>
    <message>
        <source>至</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>代理人</source>
        <translation>Substitute</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>已删除这条外出。</source>
        <translation>Absence removed.</translation>
    </message>
    <message>
        <source>没有编号为“%1”的外出，请用 specialist absence list 查看。</source>
        <translation>There is no absence with the number “%1”; see specialist absence list.</translation>
    </message>
    <message>
        <source>新增 %1 人，更新 %2 人，未变 %3 人，不登记 %4 人。</source>
        <translation>%1 new, %2 updated, %3 unchanged, %4 not entered.</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>姓名 [--unit 单位] [--post 职务] [--phone 电话] [--area 镇街或园区] [--principal] [--leader | --member | --expert]</source>
        <translation>NAME [--unit UNIT] [--post POST] [--phone PHONE] [--area TOWN OR PARK] [--principal] [--leader | --member | --expert]</translation>
    </message>
    <message>
        <source>登记服务专员（--leader 帮扶领导，--member 服务组成员，--expert 专家）</source>
        <translation>Enters a specialist (--leader: leader, --member: team member, --expert: expert)</translation>
    </message>
    <message>
        <source>姓名 字段=值… [--on 日期] [--successor 姓名] [--reason 原因]</source>
        <translation>NAME FIELD=VALUE… [--on DATE] [--successor NAME] [--reason REASON]</translation>
    </message>
    <message>
        <source>修改人员（name unit post phone active area principal）；停用时企业自那天起没有专员，或由接手人服务</source>
        <translation>Changes a person (name unit post phone active area principal); who goes off duty holds no firm from that day, or hands them to the successor</translation>
    </message>
    <message>
        <source>专员及其企业数、外出（--all 连同领导、成员、专家）</source>
        <translation>Specialists with their firms and absence (--all: leaders, members and experts too)</translation>
    </message>
    <message>
        <source>文件 [--dry-run]</source>
        <translation>FILE [--dry-run]</translation>
    </message>
    <message>
        <source>登记一份人员名单（姓名、单位、职务、电话、职责、镇街）</source>
        <translation>Enters a list of people (name, unit, post, phone, duty, town)</translation>
    </message>
    <message>
        <source>姓名 --from 日期 [--until 最后一天] [--substitute 姓名] [--reason 原因]</source>
        <translation>NAME --from DATE [--until LAST DAY] [--substitute NAME] [--reason REASON]</translation>
    </message>
    <message>
        <source>登记外出和代理人</source>
        <translation>Enters an absence and who stands in</translation>
    </message>
    <message>
        <source>登记过的外出</source>
        <translation>Absences entered</translation>
    </message>
    <message>
        <source>删除一条外出</source>
        <translation>Removes an absence</translation>
    </message>
</context>
<context>
    <name>SplitCommands</name>
    <message>
        <source>“%1”应写成 镇街或园区=数，例如 双福街道=88。</source>
        <translation>“%1” should read TOWN-OR-PARK=NUMBER, for example 双福街道=88.</translation>
    </message>
    <message>
        <source>没有镇街或园区“%1”。</source>
        <translation>There is no town or park “%1”.</translation>
    </message>
    <message>
        <source>%1的分解数“%2”应为不小于 0 的整数。</source>
        <translation>The share of %1, “%2”, should be a whole number not below 0.</translation>
    </message>
    <message>
        <source>镇街、园区</source>
        <translation>Town, park</translation>
    </message>
    <message>
        <source>目标分解</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>还没有分解。</source>
        <translation>Not split yet.</translation>
    </message>
    <message>
        <source>没有编号为“%1”的目标。</source>
        <translation>There is no target with the id “%1”.</translation>
    </message>
    <message>
        <source>现有企业</source>
        <translation>Firms present</translation>
    </message>
    <message>
        <source>建议分解</source>
        <translation>Proposed share</translation>
    </message>
    <message>
        <source>合计 %1。用 split take 保存。</source>
        <translation>Total %1. Save it with split take.</translation>
    </message>
    <message>
        <source>TARGET</source>
        <translation>TARGET</translation>
    </message>
    <message>
        <source>一项目标分解到各镇街、园区的数</source>
        <translation>The shares of towns and parks in a target</translation>
    </message>
    <message>
        <source>TARGET 镇街或园区=数… [--source 依据]</source>
        <translation>TARGET TOWN-OR-PARK=N… [--source TEXT]</translation>
    </message>
    <message>
        <source>登记目标分解；数留空即撤销该镇街的分解</source>
        <translation>Enter shares; an empty number takes the share away</translation>
    </message>
    <message>
        <source>TARGET [--parks|--no-parks]</source>
        <translation>TARGET [--parks|--no-parks]</translation>
    </message>
    <message>
        <source>按现有企业占比提出分解，合计等于区县目标；不保存</source>
        <translation>Propose shares by present firms, adding up to the district&apos;s target; saves nothing</translation>
    </message>
    <message>
        <source>按 split propose 提出的数保存目标分解</source>
        <translation>Save the shares split propose gives</translation>
    </message>
</context>
<context>
    <name>SplitService</name>
    <message>
        <source>没有编号为“%1”的目标。</source>
        <translation>There is no target with the id “%1”.</translation>
    </message>
    <message>
        <source>“%1”不是计划的主要目标，不能按镇街、园区分解。</source>
        <translation>“%1” is no headline target of its plan and cannot be split to towns and parks.</translation>
    </message>
    <message>
        <source>本区县没有编号为“%1”的镇街或园区。</source>
        <translation>This district has no town or park with the id “%1”.</translation>
    </message>
    <message>
        <source>%1的分解数“%2”应为不小于 0 的整数。</source>
        <translation>The share of %1, “%2”, should be a whole number not below 0.</translation>
    </message>
    <message>
        <source>%1的依据过长（最多 %2 字）或含有控制字符，请修改。</source>
        <translation>The source given for %1 is too long (at most %2 characters) or holds control characters; please change it.</translation>
    </message>
    <message>
        <source>%1写了两次，请只留一行。</source>
        <translation>%1 is named twice; please keep one line.</translation>
    </message>
    <message>
        <source>撤销目标分解 %1</source>
        <translation>Take back the split of %1</translation>
    </message>
    <message>
        <source>目标分解 %1：%2 个镇街、园区，合计 %3</source>
        <translation>Split %1: %2 towns and parks, total %3</translation>
    </message>
    <message>
        <source>各镇街、园区的分解数与现在一样，没有要保存的。</source>
        <translation>The shares are the same as now; there is nothing to save.</translation>
    </message>
    <message>
        <source>“%1”没有可以分解的整数目标，请直接填写各镇街、园区的数。</source>
        <translation>“%1” has no whole number to share out; please enter the numbers of towns and parks yourself.</translation>
    </message>
    <message>
        <source>按 %1 现有%2的占比提出</source>
        <translation>Proposed by the share of %2 present on %1</translation>
    </message>
    <message>
        <source>截至 %1，库里没有写明镇街或园区的有称号企业，提不出占比；请直接填写或粘贴各镇街、园区的数。</source>
        <translation>As of %1 no firm with a title has a town or park, so there are no shares to propose; please enter or paste the numbers.</translation>
    </message>
    <message>
        <source>第 %1 行：%2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>只有数字，没有镇街或园区的名称</source>
        <translation>a number without the name of a town or park</translation>
    </message>
    <message>
        <source>没有镇街或园区“%1”，是不是“%2”？请改后再粘贴</source>
        <translation>there is no town or park “%1”; is “%2” meant? Correct it and paste again</translation>
    </message>
    <message>
        <source>本区县没有镇街或园区“%1”</source>
        <translation>this district has no town or park “%1”</translation>
    </message>
    <message>
        <source>“%1”后面没有数字</source>
        <translation>no number after “%1”</translation>
    </message>
    <message>
        <source>“%1”的“%2”不是整数</source>
        <translation>“%2” of “%1” is no whole number</translation>
    </message>
    <message>
        <source>“%1”前面已经有了，这一行没有取</source>
        <translation>“%1” stood before; this line was not taken</translation>
    </message>
    <message>
        <source>没有读到名称和数字。请在 WPS 中选中“镇街名称”和“分解数”两列，复制后再粘贴。</source>
        <translation>No names and numbers were found. Select the columns of names and shares in your spreadsheet, copy and paste again.</translation>
    </message>
</context>
<context>
    <name>SplitText</name>
    <message>
        <source>目标还没有分解到镇街、园区</source>
        <translation>The target is not split to towns and parks yet</translation>
    </message>
    <message>
        <source>目标分解合计 %1，区县目标 %2</source>
        <translation>Shares add up to %1, the district&apos;s target is %2</translation>
    </message>
    <message>
        <source>目标分解合计 %1</source>
        <translation>Shares add up to %1</translation>
    </message>
    <message>
        <source>%1，相等</source>
        <translation>%1: equal</translation>
    </message>
    <message>
        <source>%1，多分解 %2（允许，已注明）</source>
        <translation>%1: %2 more (allowed, and stated)</translation>
    </message>
    <message>
        <source>%1，少分解 %2（允许，已注明）</source>
        <translation>%1: %2 less (allowed, and stated)</translation>
    </message>
    <message>
        <source>每家企业只计入一处：园区单列分解数的，园区内企业计入园区，其余计入所在镇街；没有填镇街的列入“未定镇街”。各行相加等于区县数。</source>
        <translation>Every firm counts once: for its park where the park has a share of its own, else for its town; those without a town stand under “Town not set”. The rows add up to the district.</translation>
    </message>
    <message>
        <source>镇街、园区的基期数由库内按区县基期日统计（推定）。</source>
        <translation>Baselines of towns and parks are counted from the base on the day of the district&apos;s baseline (inferred).</translation>
    </message>
</context>
<context>
    <name>SqlError</name>
    <message>
        <source>同样的记录已经在库中，没有重复写入。</source>
        <translation>The same record is already in the base. It was not written again.</translation>
    </message>
    <message>
        <source>数据库正被另一个程序写入，请稍后再试。</source>
        <translation>Another program is writing to the database. Please try again later.</translation>
    </message>
    <message>
        <source>已取消。</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>数据库文件已损坏。请从备份恢复。</source>
        <translation>The database file is damaged. Please restore it from a backup.</translation>
    </message>
    <message>
        <source>这条记录与其他记录有关联，没有改动。请先处理与它关联的记录。</source>
        <translation>This record is linked to other records. Nothing was changed. Please deal with the linked records first.</translation>
    </message>
    <message>
        <source>数据不符合库的要求，没有写入。请检查所填的内容。</source>
        <translation>The data does not meet the rules of the base. Nothing was written. Please check what was filled in.</translation>
    </message>
    <message>
        <source>数据库只能读取，没有保存。请检查文件和所在文件夹是否可写。</source>
        <translation>The database is read-only. Nothing was saved. Please check whether the file and its folder can be written to.</translation>
    </message>
    <message>
        <source>磁盘空间不足，操作没有完成，没有保存任何改动。请清理磁盘后再试。</source>
        <translation>The disk is full. The operation was not completed and nothing was saved. Please free some space and try again.</translation>
    </message>
    <message>
        <source>读写数据库文件时磁盘出错，操作没有完成，没有保存任何改动。请检查磁盘。</source>
        <translation>A disk error occurred while reading or writing the database file. The operation was not completed and nothing was saved. Please check the disk.</translation>
    </message>
    <message>
        <source>数据库操作失败，没有保存任何改动。请重新打开程序再试。</source>
        <translation>The database operation failed. Nothing was saved. Please open the program again and retry.</translation>
    </message>
</context>
<context>
    <name>StaffingCommands</name>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>%1 的专员自 %2 起为 %3。</source>
        <translation>The specialist of %1 is %3 from %2.</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Firms</translation>
    </message>
    <message>
        <source>专员</source>
        <translation>Specialist</translation>
    </message>
    <message>
        <source>领导</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>自</source>
        <translation>From</translation>
    </message>
    <message>
        <source>至</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>区县</source>
        <translation>District</translation>
    </message>
    <message>
        <source>配备规则</source>
        <translation>Assignment rule</translation>
    </message>
    <message>
        <source>应配</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>已配专员</source>
        <translation>With specialist</translation>
    </message>
    <message>
        <source>已有一策</source>
        <translation>Has an action plan</translation>
    </message>
    <message>
        <source>符合率</source>
        <translation>Compliance rate</translation>
    </message>
    <message>
        <source>谁服务哪家企业</source>
        <translation>Who serves which firm</translation>
    </message>
    <message>
        <source>按各区县规则的配备情况</source>
        <translation>State of assignment by the rules of each district</translation>
    </message>
    <message>
        <source>%1 的服务人员自 %2 起已登记。</source>
        <translation>Who serves %1 from %2 is entered.</translation>
    </message>
    <message>
        <source>--duty 应为 specialist、leader、member 或 expert。</source>
        <translation>--duty must be specialist, leader, member or expert.</translation>
    </message>
    <message>
        <source>%1 的%2到 %3 为止。</source>
        <translation>%1: %2 until %3.</translation>
    </message>
    <message>
        <source>全部企业已配专员，没有需要建议的。</source>
        <translation>All firms have a specialist; there is nothing to propose.</translation>
    </message>
    <message>
        <source>镇街</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>建议专员</source>
        <translation>Proposed specialist</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>已执行：%1。</source>
        <translation>Done: %1.</translation>
    </message>
    <message>
        <source>职责</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>请写明企业，或用 --specialist 写明人员。</source>
        <translation>Name a firm, or a person with --specialist.</translation>
    </message>
    <message>
        <source>不符合之处</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>FIRM --specialist 姓名 [--leader 姓名] [--member 姓名]… [--expert 姓名]… --from 日期 [--until 最后一天] [--reason 原因]</source>
        <translation>FIRM --specialist NAME [--leader NAME] [--member NAME]… [--expert NAME]… --from DATE [--until LAST DAY] [--reason REASON]</translation>
    </message>
    <message>
        <source>配备专员、领导、成员、专家；原专员和原领导到这一天为止</source>
        <translation>Assigns specialist, leader, members, experts; the former specialist and leader end on that day</translation>
    </message>
    <message>
        <source>FIRM --on 日期 [--duty specialist|leader|member|expert] [--person 姓名] [--reason 原因]</source>
        <translation>FIRM --on DATE [--duty specialist|leader|member|expert] [--person NAME] [--reason REASON]</translation>
    </message>
    <message>
        <source>从这一天起不再服务</source>
        <translation>Serves no longer from that day</translation>
    </message>
    <message>
        <source>[--district ID] [--apply] [--from 日期] [--reason 原因]</source>
        <translation>[--district ID] [--apply] [--from DATE] [--reason REASON]</translation>
    </message>
    <message>
        <source>为未配专员的企业建议专员：先看谁服务该镇街，再看家数；--apply 时写入</source>
        <translation>Proposes specialists for firms without one: who serves the town first, then the load; written with --apply</translation>
    </message>
    <message>
        <source>FIRM | --specialist 姓名</source>
        <translation>FIRM | --specialist NAME</translation>
    </message>
    <message>
        <source>一家企业的历任，或一个人服务过的企业</source>
        <translation>Everybody who served a firm, or all firms one person served</translation>
    </message>
</context>
<context>
    <name>StaffingService</name>
    <message>
        <source>内容含有不能保存的控制字符，请重新输入。</source>
        <translation>The text contains control characters that cannot be saved. Please enter it again.</translation>
    </message>
    <message>
        <source>请填写姓名。</source>
        <translation>Please enter the name.</translation>
    </message>
    <message>
        <source>%1“%2”已经登记。同名不同人请写明单位。</source>
        <translation>%1 “%2” is already registered. For another person of the same name please give the unit.</translation>
    </message>
    <message>
        <source>登记%1 %2</source>
        <translation>Register: %1 %2</translation>
    </message>
    <message>
        <source>这位专员已不在名单中。</source>
        <translation>This specialist is no longer in the list.</translation>
    </message>
    <message>
        <source>修改%1 %2</source>
        <translation>Change: %1 %2</translation>
    </message>
    <message>
        <source>有 %1 位专员叫“%2”，请改用其编号。</source>
        <translation>%1 specialists are called “%2”. Please use the ID instead.</translation>
    </message>
    <message>
        <source>没有在岗的专员“%1”，请先登记专员。</source>
        <translation>There is no active specialist “%1”. Please register the specialist first.</translation>
    </message>
    <message>
        <source>请填写生效日期，例如 2026-03-01。</source>
        <translation>Please enter the effective date, for example 2026-03-01.</translation>
    </message>
    <message>
        <source>没有选中企业。</source>
        <translation>No firms are selected.</translation>
    </message>
    <message>
        <source>请选择一位在岗的服务专员。</source>
        <translation>Please choose an active service specialist.</translation>
    </message>
    <message>
        <source>企业已不在库中。</source>
        <translation>The firm is no longer in the base.</translation>
    </message>
    <message>
        <source>有几位%1叫“%2”，请改用其编号。</source>
        <translation>Several (%1) are called “%2”; use the number.</translation>
    </message>
    <message>
        <source>%1“%2”已停用，请先改为在岗，或换一位。</source>
        <translation>%1 “%2” is off duty; put him on duty first, or choose another.</translation>
    </message>
    <message>
        <source>与%1。请改生效日期，或写明止期。</source>
        <translation>Overlaps: %1. Change the effective date, or give a last day.</translation>
    </message>
    <message>
        <source>止期不能早于生效日期。</source>
        <translation>The last day cannot be before the effective date.</translation>
    </message>
    <message>
        <source>%1 已停用，请选择一位在岗的服务专员。</source>
        <translation>%1 is off duty; choose a specialist on duty.</translation>
    </message>
    <message>
        <source>帮扶领导或成员</source>
        <translation>leader or members</translation>
    </message>
    <message>
        <source>专员 %1</source>
        <translation>Specialist %1</translation>
    </message>
    <message numerus="yes">
        <source>配备%1：%n 家企业</source>
        <translation>
            <numerusform>Assign %1: %n firm</numerusform>
            <numerusform>Assign %1: %n firms</numerusform>
        </translation>
    </message>
    <message>
        <source>配备%1：%2</source>
        <translation>Assign %1: %2</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>未配备：%1</source>
        <translation>Not assigned: %1</translation>
    </message>
    <message>
        <source>请填写结束日期，例如 2026-03-01。</source>
        <translation>Enter the day it ends, such as 2026-03-01.</translation>
    </message>
    <message>
        <source>结束%1：%2</source>
        <translation>End %1: %2</translation>
    </message>
    <message>
        <source>“%1”在 %2 没有%3，无需结束。</source>
        <translation>“%1” has no %3 on %2; there is nothing to end.</translation>
    </message>
    <message>
        <source>主要领导请写明所在镇街或园区。</source>
        <translation>A principal leader needs his town or park.</translation>
    </message>
    <message>
        <source>请选择一位在岗的%1接手。</source>
        <translation>Choose somebody on duty (%1) to take over.</translation>
    </message>
    <message>
        <source>%1 服务的 %2 家企业自 %3 起由%4接手。</source>
        <translation>%2 firms of %1 go to %4 from %3.</translation>
    </message>
    <message>
        <source>%1 服务的 %2 家企业自 %3 起没有%4，请尽快改配。</source>
        <translation>%2 firms of %1 have no %4 from %3; please assign them soon.</translation>
    </message>
    <message>
        <source>停用%1 %2</source>
        <translation>Put off duty: %1 %2</translation>
    </message>
    <message>
        <source>名单中有 %1 位“%2”，请改用其编号。</source>
        <translation>%1 people are called “%2”; use the number.</translation>
    </message>
    <message>
        <source>人员名单中没有“%1”，请先登记。</source>
        <translation>There is no “%1” in the list of people; enter him first.</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>退单</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>退回，待重新交办</source>
        <translation>Return, to be dispatched anew</translation>
    </message>
    <message>
        <source>退单理由</source>
        <translation>Reason of return</translation>
    </message>
    <message>
        <source>例如 职责在区住建委</source>
        <translation>e.g. belongs to the housing office</translation>
    </message>
    <message>
        <source>暂停</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>暂停计时</source>
        <translation>Stop the clocks</translation>
    </message>
    <message>
        <source>等什么</source>
        <translation>Waiting for</translation>
    </message>
    <message>
        <source>例如 等企业补图纸</source>
        <translation>e.g. drawings of the firm</translation>
    </message>
    <message>
        <source>不予受理</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>不予受理并结束</source>
        <translation>Decline and end</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>例如 已进入诉讼程序</source>
        <translation>e.g. is before a court</translation>
    </message>
    <message>
        <source>挂账</source>
        <translation>Shelve</translation>
    </message>
    <message>
        <source>挂账，停止计时</source>
        <translation>Shelve, stop the clocks</translation>
    </message>
    <message>
        <source>为什么</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>例如 需待上位规划修编</source>
        <translation>e.g. waits for another plan</translation>
    </message>
    <message>
        <source>审核答复</source>
        <translation>Review the answer</translation>
    </message>
    <message>
        <source>通过，转待回访</source>
        <translation>Pass, to be called back</translation>
    </message>
    <message>
        <source>审核意见</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>申请延期</source>
        <translation>Ask for time</translation>
    </message>
    <message>
        <source>提交延期申请</source>
        <translation>Ask for more time</translation>
    </message>
    <message>
        <source>延期理由</source>
        <translation>Why more time</translation>
    </message>
    <message>
        <source>例如 需供电公司出具方案</source>
        <translation>e.g. the power company draws up a scheme</translation>
    </message>
    <message>
        <source>审批延期</source>
        <translation>Decide on time</translation>
    </message>
    <message>
        <source>同意延期</source>
        <translation>Grant more time</translation>
    </message>
    <message>
        <source>审批意见</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>办理记录</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>保存记录</source>
        <translation>Save note</translation>
    </message>
    <message>
        <source>办了什么</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>例如 已约供电公司现场勘查</source>
        <translation>e.g. a visit with the power company is agreed</translation>
    </message>
</context>
<context>
    <name>TableWriter</name>
    <message>
        <source>磁盘空间不足，未能写入“%1”，原有文件保持不变。请清理磁盘后再试。</source>
        <translation>The disk is full. “%1” was not written and the existing file is unchanged. Please free some space and try again.</translation>
    </message>
    <message>
        <source>“%1”所在文件夹不能写入，请换一个文件夹。</source>
        <translation>The folder of “%1” cannot be written to. Please choose another folder.</translation>
    </message>
    <message>
        <source>未能写入“%1”，原有文件保持不变。请检查磁盘或换一个文件夹。</source>
        <translation>“%1” could not be written and the existing file is unchanged. Please check the disk or choose another folder.</translation>
    </message>
    <message>
        <source>超过 %1 行，一张工作表放不下。请缩小范围，或导出为 .csv。</source>
        <translation>More than %1 rows do not fit in one worksheet. Please narrow the range or export as .csv.</translation>
    </message>
    <message>
        <source>第 %1 行有一格超过 %2 字，表格放不下。</source>
        <translation>Row %1 has a cell of more than %2 characters, which the spreadsheet cannot hold.</translation>
    </message>
    <message>
        <source>程序错误：第 %1 行写不进表格。</source>
        <translation>Program error: row %1 cannot be written to the table.</translation>
    </message>
</context>
<context>
    <name>TabularReader</name>
    <message>
        <source>没有名为“%1”的工作表。这个文件里有：%2。</source>
        <translation>There is no worksheet named “%1”. This file has: %2.</translation>
    </message>
</context>
<context>
    <name>TabularRefusal</name>
    <message>
        <source>“%1”有打开密码，读不出内容。请在 WPS 或 Excel 中去掉密码，保存后再导入。</source>
        <translation>“%1” needs a password to open and cannot be read. Please remove the password in WPS or Excel, save it and import it again.</translation>
    </message>
    <message>
        <source>“%1”是二进制工作簿（.xlsb）。请在 Excel 中打开它，另存为 .xlsx 后再导入。</source>
        <translation>“%1” is a binary workbook (.xlsb). Please open it in Excel, save it as .xlsx and import that.</translation>
    </message>
    <message>
        <source>“%1”其实是网页，只是用了表格的扩展名。请在 WPS 或 Excel 中打开它，另存为 .xlsx 后再导入。</source>
        <translation>“%1” is really a web page with the extension of a spreadsheet. Please open it in WPS or Excel, save it as .xlsx and import that.</translation>
    </message>
    <message>
        <source>“%1”是 XML 格式的表格。请在 WPS 或 Excel 中打开它，另存为 .xlsx 后再导入。</source>
        <translation>“%1” is a spreadsheet in XML format. Please open it in WPS or Excel, save it as .xlsx and import that.</translation>
    </message>
    <message>
        <source>“%1”是 .ods 表格。请在 WPS 或 LibreOffice 中打开它，另存为 .xlsx 后再导入。</source>
        <translation>“%1” is an .ods spreadsheet. Please open it in WPS or LibreOffice and save it as .xlsx, then import it.</translation>
    </message>
    <message>
        <source>“%1”是文字文档，不是表格。请把其中的表格复制到 WPS 表格，另存为 .xlsx 后再导入。</source>
        <translation>“%1” is a text document, not a spreadsheet. Please copy its table into WPS Spreadsheets and save it as .xlsx, then import it.</translation>
    </message>
    <message>
        <source>“%1”是演示文稿，不是表格。请选择 .xlsx 或 .csv 文件。</source>
        <translation>“%1” is a presentation, not a spreadsheet. Please choose an .xlsx or .csv file.</translation>
    </message>
    <message>
        <source>“%1”是 PDF，不能导入。请向来件单位要 .xlsx 原表，或在 WPS 中转成表格后另存为 .xlsx。</source>
        <translation>“%1” is a PDF and cannot be imported. Please ask the sender for the original .xlsx, or turn it into a spreadsheet in WPS and save it as .xlsx, then import it.</translation>
    </message>
    <message>
        <source>“%1”是图片，不能导入。请向来件单位要 .xlsx 原表。</source>
        <translation>“%1” is a picture and cannot be imported. Please ask the sender for the original .xlsx.</translation>
    </message>
    <message>
        <source>“%1”是压缩包，不是表格。请先解压，再选择其中的 .xlsx 或 .csv 文件。</source>
        <translation>“%1” is a compressed archive, not a spreadsheet. Please unpack it first, then choose the .xlsx or .csv file inside.</translation>
    </message>
    <message>
        <source>“%1”不是本程序能读的表格。请选择 .xlsx 或 .csv 文件，或在 WPS 中另存为 .xlsx 后再导入。</source>
        <translation>“%1” is not a spreadsheet this program can read. Please choose an .xlsx or .csv file, or save it as .xlsx in WPS, then import it.</translation>
    </message>
    <message>
        <source>“%1”损坏或没有传完，打不开。请重新复制这个文件，或在 WPS 中打开并另存为 .xlsx 后再导入。</source>
        <translation>“%1” is damaged or incomplete and cannot be opened. Please copy the file again, or open it in WPS and save it as .xlsx, then import it.</translation>
    </message>
    <message>
        <source>“%1”内容损坏，读到一半读不下去，没有导入任何一行。请在 WPS 或 Excel 中打开并另存为 .xlsx 后再导入。</source>
        <translation>The content of “%1” is damaged and could not be read to the end. No row was imported. Please open it in WPS or Excel and save it as .xlsx, then import it.</translation>
    </message>
    <message>
        <source>“%1”缺少表格的组成部分，读不出来。请在 WPS 或 Excel 中打开并另存为 .xlsx 后再导入。</source>
        <translation>“%1” lacks parts of a spreadsheet and cannot be read. Please open it in WPS or Excel and save it as .xlsx, then import it.</translation>
    </message>
    <message>
        <source>“%1”里有表格中不应出现的定义（DTD），可能是有人特意做的，已拒绝读取。请向来件单位重新要这份表格。</source>
        <translation>“%1” contains a definition (DTD) that has no place in a spreadsheet and may have been planted. It was not read. Please ask the sender for the table again.</translation>
    </message>
    <message>
        <source>“%1”里没有工作表。请检查是否选错了文件。</source>
        <translation>“%1” has no worksheet. Please check that you chose the right file.</translation>
    </message>
    <message>
        <source>“%1”第 %2 行的双引号没有收尾，后面的行都读不出来。请改正这一行后再导入。</source>
        <translation>The double quote in row %2 of “%1” is not closed, so the rows after it cannot be read. Please correct this row, then import the file.</translation>
    </message>
    <message>
        <source>认不出“%1”的文字编码。请在 WPS 或 Excel 中打开它，另存为 .xlsx 后再导入。</source>
        <translation>The text encoding of “%1” was not recognised. Please open it in WPS or Excel and save it as .xlsx, then import it.</translation>
    </message>
    <message>
        <source>不认识编码“%2”，“%1”没有读取。可以用 UTF-8、GB18030、UTF-16LE 或 UTF-16BE。</source>
        <translation>Unknown encoding “%2”; “%1” was not read. You can use UTF-8, GB18030, UTF-16LE or UTF-16BE.</translation>
    </message>
    <message>
        <source>“%1”超过 %2，太大了。请删去图片和无关的工作表，或分成几个文件导入。</source>
        <translation>“%1” is larger than %2, which is too large. Please remove pictures and worksheets you do not need, or import it as several files.</translation>
    </message>
    <message>
        <source>“%1”解开后超过 %2，已停止读取。请删去无关的工作表，或分成几个文件导入。</source>
        <translation>“%1” unpacks to more than %2. Reading was stopped. Please remove worksheets you do not need, or import it as several files.</translation>
    </message>
    <message>
        <source>“%1”压缩得异常紧，不像正常的表格，已拒绝读取。请在 WPS 或 Excel 中打开并另存为 .xlsx 后再导入。</source>
        <translation>“%1” is compressed far more than a normal spreadsheet. It was not read. Please open it in WPS or Excel and save it as .xlsx, then import it.</translation>
    </message>
    <message>
        <source>“%1”里的组成部分太多，不像正常的表格，已拒绝读取。请把需要的工作表复制到新表格后再导入。</source>
        <translation>“%1” has too many parts for a normal spreadsheet. It was not read. Please copy the worksheet you need into a new spreadsheet, then import it.</translation>
    </message>
    <message>
        <source>“%1”里的文字超过 %2，已停止读取。请分成几个文件导入。</source>
        <translation>“%1” holds more than %2 of text. Reading was stopped. Please import it as several files.</translation>
    </message>
    <message>
        <source>“%1”超过 %2 行，已停止读取。请分成几个文件导入。</source>
        <translation>“%1” has more than %2 rows. Reading was stopped. Please import it as several files.</translation>
    </message>
    <message>
        <source>“%1”第 %2，列太多了。请删去无关的列后再导入。</source>
        <translation>“%1” has too many columns: %2. Please delete the columns you do not need, then import it.</translation>
    </message>
    <message>
        <source>“%1”的内部结构异常，不像正常的表格，已拒绝读取。请在 WPS 或 Excel 中打开并另存为 .xlsx 后再导入。</source>
        <translation>The inner structure of “%1” is not that of a normal spreadsheet. It was not read. Please open it in WPS or Excel and save it as .xlsx, then import it.</translation>
    </message>
    <message>
        <source>找不到文件“%1”。请检查文件名，或重新选择文件。</source>
        <translation>The file “%1” was not found. Please check the file name or choose the file again.</translation>
    </message>
    <message>
        <source>“%1”打不开。请关闭正在使用它的程序，或检查有没有读取的权限。</source>
        <translation>“%1” cannot be opened. Please close the program that is using it, or check that you may read it.</translation>
    </message>
    <message>
        <source>“%1”是空文件，没有内容。请重新复制这个文件，或检查是否选错了文件。</source>
        <translation>“%1” is an empty file. Please copy the file again, or check that you chose the right file.</translation>
    </message>
    <message>
        <source>已停止读取“%1”，没有改动任何数据。</source>
        <translation>Reading “%1” was stopped. No data was changed.</translation>
    </message>
    <message>
        <source>“%1”是 Excel 95 或更早的表格。请在 WPS 或 Excel 中打开它，另存为 .xlsx 后再导入。</source>
        <translation>“%1” is a spreadsheet of Excel 95 or older. Please open it in WPS or Excel, save it as .xlsx and import that.</translation>
    </message>
</context>
<context>
    <name>TargetCommands</name>
    <message>
        <source>--basis 应为 stock、cumulative 或 new_in_period。</source>
        <translation>--basis must be stock, cumulative or new_in_period.</translation>
    </message>
    <message>
        <source>无数据</source>
        <translation>No data</translation>
    </message>
    <message>
        <source>未填报</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>（稿）</source>
        <translation> (draft)</translation>
    </message>
    <message>
        <source>截至 %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>区县</source>
        <translation>District</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>口径</source>
        <translation>How it is counted</translation>
    </message>
    <message>
        <source>目标数</source>
        <translation>Target value</translation>
    </message>
    <message>
        <source>现有/终期</source>
        <translation>Current/final</translation>
    </message>
    <message>
        <source>完成率</source>
        <translation>Completion rate</translation>
    </message>
    <message>
        <source>缺口</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>目标日期</source>
        <translation>Target date</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>“%1”不由培育库统计，没有企业名单。</source>
        <translation>“%1” is not counted from the pool and has no list of firms.</translation>
    </message>
    <message>
        <source>没有编号为“%1”的目标。</source>
        <translation>There is no target with the ID “%1”.</translation>
    </message>
    <message>
        <source>公式：%1</source>
        <translation>Formula: %1</translation>
    </message>
    <message>
        <source>出处：%1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>计入 %1 家，未计入 %2 家</source>
        <translation>%1 counted, %2 not counted</translation>
    </message>
    <message>
        <source>计入</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Firms</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>数值“%1”应为数字，最多四位小数。</source>
        <translation>The value “%1” must be a number with four decimals at most.</translation>
    </message>
    <message>
        <source>已登记 %1 = %2（%3）。</source>
        <translation>Recorded %1 = %2 (%3).</translation>
    </message>
    <message>
        <source>TARGET [--basis 口径] [--promoted] [--now]</source>
        <translation>TARGET [--basis BASIS] [--promoted] [--now]</translation>
    </message>
    <message>
        <source>一个数背后的企业；目标日期已过时为终期，--now 看今日</source>
        <translation>The firms behind a number; final once the target date has passed, --now shows today</translation>
    </message>
    <message>
        <source>TARGET --value N --on 日期 --source 来源</source>
        <translation>TARGET --value N --on DATE --source SOURCE</translation>
    </message>
    <message>
        <source>登记基期数</source>
        <translation>Record the baseline</translation>
    </message>
    <message>
        <source>填报培育库不能统计的数</source>
        <translation>Record a number that the pool cannot count</translation>
    </message>
    <message>
        <source>--by 应为 town（镇街）、park（园区）或 area（镇街和园区）。</source>
        <translation>--by should be town, park or area (both).</translation>
    </message>
    <message>
        <source>没有镇街或园区“%1”。</source>
        <translation>There is no town or park “%1”.</translation>
    </message>
    <message>
        <source>--town 与 --by 只能用一个：--by 已经列出各镇街、园区。</source>
        <translation>Use --town or --by, not both: --by lists all towns and parks already.</translation>
    </message>
    <message>
        <source>仅统计</source>
        <translation>Counted only</translation>
    </message>
    <message>
        <source>[--district ID] [--plan ID] [--basis 口径] [--promoted] [--by town|park|area] [--chain 产业链] [--town 镇街或园区]</source>
        <translation>[--district ID] [--plan ID] [--basis BASIS] [--promoted] [--by town|park|area] [--chain CHAIN] [--town TOWN-OR-PARK]</translation>
    </message>
    <message>
        <source>各目标与现有数；--by 按镇街、园区列出，--chain、--town 只统计其中的企业</source>
        <translation>Every target and what is present; --by lists towns and parks, --chain and --town count those firms alone</translation>
    </message>
    <message>
        <source>还没有可用的计划和目标。用 plan create、plan target add 录入，或用 plan import 打开计划包。</source>
        <translation>There are no plans and targets to count yet. Enter them with plan create and plan target add, or open a pack with plan import.</translation>
    </message>
</context>
<context>
    <name>TargetExplanation</name>
    <message>
        <source>当日还不在本区县</source>
        <translation>Not yet in this district on that day</translation>
    </message>
    <message>
        <source>%1 已离开本区县</source>
        <translation>Left this district on %1</translation>
    </message>
    <message>
        <source>当日不计入</source>
        <translation>Not counted on that day</translation>
    </message>
    <message>
        <source>%1 起才有效</source>
        <translation>Valid only from %1</translation>
    </message>
    <message>
        <source>%1 撤销</source>
        <translation>Revoked on %1</translation>
    </message>
    <message>
        <source>有效期至 %1，已过期</source>
        <translation>Valid until %1, expired</translation>
    </message>
    <message>
        <source>称号有效期间不在本区县</source>
        <translation>Not in this district while the title was valid</translation>
    </message>
    <message>
        <source>首次认定 %1，早于计划期</source>
        <translation>First recognised on %1, before the plan period</translation>
    </message>
    <message>
        <source>首次认定时不在本区县</source>
        <translation>Not in this district when first recognised</translation>
    </message>
    <message>
        <source>公布日 ≤ %1 且有效期未过、未撤销，当日仍在本区县</source>
        <translation>Published ≤ %1, not expired, not revoked, and still in this district on that day</translation>
    </message>
    <message>
        <source>；本级已到期而更高梯度有效的也计入</source>
        <translation>; also counted if the title of this tier has ended but a higher tier is valid</translation>
    </message>
    <message>
        <source>截至 %1，曾在本区县期间持有有效称号的企业，每家只计一次</source>
        <translation>Firms that held a valid title while in this district, as of %1; each firm counts once</translation>
    </message>
    <message>
        <source>%1 至 %2 在本区县首次取得本级称号的企业</source>
        <translation>Firms that first gained the title of this tier in this district from %1 to %2</translation>
    </message>
</context>
<context>
    <name>TargetPathChart</name>
    <message>
        <source>未设基期，无序时进度</source>
        <translation>no baseline, so no expected line</translation>
    </message>
    <message>
        <source>轴自 %1 起</source>
        <translation>axis starts at %1</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 上</source>
        <translation>%1 H1</translation>
    </message>
    <message>
        <source>%1 下</source>
        <translation>%1 H2</translation>
    </message>
    <message>
        <source>%1 季度</source>
        <translation>Q%1</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>数值</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>现有</source>
        <translation>Current</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>序时进度</source>
        <translation>Expected by now</translation>
    </message>
    <message>
        <source>预测</source>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>序时进度与实际</source>
        <translation>Expected and actual</translation>
    </message>
    <message>
        <source>序时进度、实际与预测</source>
        <translation>Expected, actual and forecast</translation>
    </message>
    <message>
        <source>年度目标</source>
        <translation>Yearly targets</translation>
    </message>
</context>
<context>
    <name>TargetProgress</name>
    <message>
        <source>没有编号为“%1”的计划。</source>
        <translation>There is no plan with the ID “%1”.</translation>
    </message>
</context>
<context>
    <name>TargetService</name>
    <message>
        <source>没有编号为“%1”的目标。</source>
        <translation>There is no target with the ID “%1”.</translation>
    </message>
    <message>
        <source>请填写数值所属日期，例如 2021-12-31。</source>
        <translation>Please enter the date of the value, for example 2021-12-31.</translation>
    </message>
    <message>
        <source>数值不能小于 0。</source>
        <translation>The value cannot be less than 0.</translation>
    </message>
    <message>
        <source>请写明数值来源，例如“2021 年统计公报”。</source>
        <translation>Please enter the source of the value, for example “2021 年统计公报”.</translation>
    </message>
    <message>
        <source>基期日期应早于目标日期 %1。</source>
        <translation>The date of the baseline must be before the target date %1.</translation>
    </message>
    <message>
        <source>登记基期数 %1：%2</source>
        <translation>Record baseline %1: %2</translation>
    </message>
    <message>
        <source>“%1”由培育库中的认定记录统计，不能另填数值。</source>
        <translation>“%1” is counted from the recognitions in the pool. No other value can be recorded.</translation>
    </message>
    <message>
        <source>数值日期在今天之后，请核对。</source>
        <translation>The date of the value is after today. Please check.</translation>
    </message>
    <message>
        <source>登记填报数 %1：%2</source>
        <translation>Record value %1: %2</translation>
    </message>
</context>
<context>
    <name>TargetText</name>
    <message>
        <source>市级培育入库</source>
        <translation>Municipal cultivation pool</translation>
    </message>
    <message>
        <source>%1专精特新</source>
        <translation>%1 specialised firms</translation>
    </message>
    <message>
        <source>国家级小巨人</source>
        <translation>National Little Giants</translation>
    </message>
    <message>
        <source>约%1</source>
        <translation>about %1</translation>
    </message>
</context>
<context>
    <name>TemplateWriter</name>
    <message>
        <source>填写说明</source>
        <translation>How to fill in</translation>
    </message>
    <message>
        <source>选项</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>程序错误：导入模板写不出来。</source>
        <translation>Program error: the import template cannot be written.</translation>
    </message>
    <message>
        <source>请从列表中选择</source>
        <translation>Please choose from the list</translation>
    </message>
    <message>
        <source>只能填列表中的词。</source>
        <translation>Only the words of the list can be entered.</translation>
    </message>
    <message>
        <source>列表中没有这个词，确定要这样填吗？</source>
        <translation>The list does not have this word. Enter it all the same?</translation>
    </message>
    <message>
        <source>列名</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>怎么填</source>
        <translation>What to enter</translation>
    </message>
    <message>
        <source>必填。</source>
        <translation>Required. </translation>
    </message>
</context>
<context>
    <name>TierBadge</name>
    <message>
        <source>%1 已过期</source>
        <translation>%1 expired</translation>
    </message>
</context>
<context>
    <name>TitleListRows</name>
    <message>
        <source>%1（公示 %2）</source>
        <translation>%1 (public notice %2)</translation>
    </message>
    <message>
        <source>%1，%2 至 %3</source>
        <translation>%1, %2 to %3</translation>
    </message>
    <message>
        <source>同一批次（%1）的%2已登记，从 %3 起，日期不同，确是另一次请勾选</source>
        <translation>%2 of the same batch (%1) is already registered from %3, a different date; tick it if it really is another recognition</translation>
    </message>
    <message>
        <source>这家企业 %1 已退库，请核对</source>
        <translation>This firm left the pool on %1; please check</translation>
    </message>
    <message>
        <source>与第 %1 行是同一家企业，取第 %1 行</source>
        <translation>The same firm as row %1; row %1 is used</translation>
    </message>
    <message>
        <source>名单上是“%1”，与库内“%2”相近，是同一家请勾选</source>
        <translation>The list says “%1”, close to “%2” in the base; tick it if it is the same firm</translation>
    </message>
    <message>
        <source>按曾用名“%1”认出“%2”</source>
        <translation>“%2” was found by its former name “%1”</translation>
    </message>
    <message>
        <source>名单上是“%1”，库内是“%2”</source>
        <translation>The list says “%1”, the base says “%2”</translation>
    </message>
    <message>
        <source>公示</source>
        <translation>Public notice</translation>
    </message>
    <message>
        <source>认定</source>
        <translation>Recognition</translation>
    </message>
    <message>
        <source>这项认定已登记</source>
        <translation>This recognition is already registered</translation>
    </message>
    <message>
        <source>不在库；勾选则作为储备企业入库并登记</source>
        <translation>Not in the base; tick it to add the firm as a reserve and register the recognition</translation>
    </message>
    <message>
        <source>不在库，名单没有写区县；是本区县企业请勾选，作为储备入库</source>
        <translation>Not in the base, and the list gives no district; tick it if it is a firm of this district, to add it as a reserve</translation>
    </message>
    <message>
        <source>（名称含“%1”）</source>
        <translation> (name contains “%1”)</translation>
    </message>
    <message>
        <source>库内有几家企业叫“%1”，请在名单中补上信用代码</source>
        <translation>The base has several firms called “%1”; please add the credit code to the list</translation>
    </message>
    <message>
        <source>名单里没有%1的企业（%2 行都属于其他区县），请核对区县列和所选区县。</source>
        <translation>The list has no firms of %1 (all %2 rows belong to other districts). Please check the district column and the district chosen.</translation>
    </message>
    <message>
        <source>请选择名单认定的梯度。</source>
        <translation>Please choose the tier that the list recognises.</translation>
    </message>
    <message>
        <source>这一行的梯度是“%1”，名单登记的是%2，确要登记请勾选</source>
        <translation>this row says tier “%1”, the list records %2; tick to record it all the same</translation>
    </message>
    <message>
        <source>这一行的%1是 %2，名单登记的是 %3，确要登记请勾选</source>
        <translation>this row&apos;s %1 is %2, the list records %3; tick to record it all the same</translation>
    </message>
    <message>
        <source>与第 %1 行名称相近，确是另一家请勾选</source>
        <translation>name close to row %1; tick if it really is another firm</translation>
    </message>
    <message>
        <source>区县一栏写的是“%1”，不认识；是本区县企业请勾选</source>
        <translation>the district column says “%1”, which is not known; tick if it is a firm of this district</translation>
    </message>
    <message>
        <source>公告日期</source>
        <translation>Announced on</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>走访</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>诉求</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>承诺</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>认定</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>资料</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>一策</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>新配备</source>
        <translation>New firm</translation>
    </message>
    <message>
        <source>办理</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>超期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>今天到期</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>三日内</source>
        <translation>Next three days</translation>
    </message>
    <message>
        <source>本周走访</source>
        <translation>Visits this week</translation>
    </message>
    <message>
        <source>认定到期</source>
        <translation>Titles ending</translation>
    </message>
    <message>
        <source>缺数据</source>
        <translation>Missing figures</translation>
    </message>
    <message>
        <source>%1 剩 %2 天</source>
        <translation>%1, %2 days left</translation>
    </message>
    <message>
        <source>%1 起</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>缺</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>待办</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>明天</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>剩 %1 天</source>
        <translation>%1 days left</translation>
    </message>
    <message>
        <source>剩 %1 个工作日</source>
        <translation>%1 working days left</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>TodayBoard</name>
    <message>
        <source>未定镇街</source>
        <translation>No town</translation>
    </message>
    <message>
        <source>无专员</source>
        <translation>No specialist</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>超期走访</source>
        <translation>Overdue visits</translation>
    </message>
    <message>
        <source>超期诉求</source>
        <translation>Overdue requests</translation>
    </message>
    <message>
        <source>超期承诺</source>
        <translation>Overdue promises</translation>
    </message>
    <message>
        <source>本月新认定</source>
        <translation>New this month</translation>
    </message>
    <message>
        <source>预警</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>全部区县</source>
        <translation>All districts</translation>
    </message>
</context>
<context>
    <name>TodayCalendar</name>
    <message>
        <source>诉求 %1 到期：%2</source>
        <translation>Request %1 due: %2</translation>
    </message>
    <message>
        <source>走访 %1</source>
        <translation>Visit %1</translation>
    </message>
    <message>
        <source>%1到期：%2</source>
        <translation>%1 due: %2</translation>
    </message>
    <message>
        <source>培育库 · %1</source>
        <translation>Peiyuku · %1</translation>
    </message>
</context>
<context>
    <name>TodayCommands</name>
    <message>
        <source>--all 与 --specialist 只能用一个。</source>
        <translation>Use either --all or --specialist.</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>到期</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>%1 %2，本月第 %3 个工作日</source>
        <translation>%1 %2, working day %3 of the month</translation>
    </message>
    <message>
        <source>%1 %2，今天休息，%3 上班</source>
        <translation>%1 %2, day off; work begins on %3</translation>
    </message>
    <message>
        <source>%1&#x3000;%2 件</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>今天没有到期事项；最近的是 %1 %2 %3。</source>
        <translation>Nothing is due today; next: %1 %2 %3.</translation>
    </message>
    <message>
        <source>今天没有到期事项。</source>
        <translation>Nothing is due today.</translation>
    </message>
    <message>
        <source>已推迟 %1 件。</source>
        <translation>%1 put off.</translation>
    </message>
    <message>
        <source>已存为 %1，共 %2 项。</source>
        <translation>Saved as %1, %2 entries.</translation>
    </message>
    <message>
        <source>程序错误：没有写报表文件的部件。</source>
        <translation>Program error: nothing here writes report files.</translation>
    </message>
    <message>
        <source>已存为 %1。</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>已推迟到 %1：%2 %3</source>
        <translation>Put off until %1: %2 %3</translation>
    </message>
    <message>
        <source>%1，截至 %2</source>
        <translation>%1, as of %2</translation>
    </message>
    <message>
        <source>镇街</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>专员</source>
        <translation>Specialist</translation>
    </message>
    <message>
        <source>请用 --out 写明文件，例如 --out 政策一页纸.pdf。</source>
        <translation>Name the file with --out, e.g. --out policy.pdf.</translation>
    </message>
    <message>
        <source>[--specialist 姓名 | --all]</source>
        <translation>[--specialist NAME | --all]</translation>
    </message>
    <message>
        <source> [--ics 文件.ics] [--out 今日单.pdf]</source>
        <translation> [--ics FILE.ics] [--out SHEET.pdf]</translation>
    </message>
    <message>
        <source>今日：超期、今天到期、三日内、本周走访、认定到期、缺数据、新配备</source>
        <translation>today: overdue, due today, next three days, visits this week, titles ending, missing figures, new firms</translation>
    </message>
    <message>
        <source>全区：按镇街、按专员的超期、未走访、无专员、新认定、预警</source>
        <translation>the district: by town and by specialist</translation>
    </message>
    <message>
        <source>ID --until 日期 </source>
        <translation>ID --until DATE </translation>
    </message>
    <message>
        <source>推迟提醒一件事</source>
        <translation>put one thing off</translation>
    </message>
    <message>
        <source>FIRM --out 文件.pdf|.docx</source>
        <translation>FIRM --out FILE.pdf|.docx</translation>
    </message>
    <message>
        <source>政策一页纸</source>
        <translation>Policy sheet</translation>
    </message>
</context>
<context>
    <name>TodayFacts</name>
    <message>
        <source>走访计划</source>
        <translation>Visit plan</translation>
    </message>
    <message>
        <source>%1走访</source>
        <translation>%1 visit</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1（改期 %2 次）</source>
        <translation>%1 (moved %2 times)</translation>
    </message>
    <message>
        <source>待回访：%1</source>
        <translation>Call back: %1</translation>
    </message>
    <message>
        <source>待受理：%1</source>
        <translation>To accept: %1</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>诉求 %1</source>
        <translation>Request %1</translation>
    </message>
    <message>
        <source>承诺 %1</source>
        <translation>Promise %1</translation>
    </message>
    <message>
        <source>一策</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>入库期满</source>
        <translation>pool term ends</translation>
    </message>
    <message>
        <source>63号 复核</source>
        <translation>review, no. 63</translation>
    </message>
    <message>
        <source>2号文 复核</source>
        <translation>review, no. 2</translation>
    </message>
    <message>
        <source>%1到期，准备复核材料</source>
        <translation>%1 ends, prepare the review</translation>
    </message>
    <message>
        <source>补 %1 年%2，%3 项</source>
        <translation>Enter %2 of %1, %3 items</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>年度数据</source>
        <translation>yearly figures</translation>
    </message>
    <message>
        <source>新配备，还没有走访</source>
        <translation>Newly assigned, not visited yet</translation>
    </message>
    <message>
        <source>新配备（%1），还没有走访</source>
        <translation>Newly assigned (%1), not visited yet</translation>
    </message>
    <message>
        <source>配备</source>
        <translation>assignment</translation>
    </message>
    <message>
        <source>新认定%1，%2 起</source>
        <translation>New: %1, from %2</translation>
    </message>
    <message>
        <source>%1 约定</source>
        <translation>agreed %1</translation>
    </message>
    <message>
        <source>待审核：%1</source>
        <translation>To review: %1</translation>
    </message>
</context>
<context>
    <name>TodayPaper</name>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>到期</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>办结情况</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>今日单 %1 %2</source>
        <translation>Day sheet %1 %2</translation>
    </message>
    <message>
        <source>今日单</source>
        <translation>Day sheet</translation>
    </message>
    <message>
        <source>%1 今日单</source>
        <translation>Day sheet of %1</translation>
    </message>
    <message>
        <source>截至 %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>%1 %2，本月第 %3 个工作日</source>
        <translation>%1 %2, working day %3 of the month</translation>
    </message>
    <message>
        <source>%1 %2，今天休息</source>
        <translation>%1 %2, day off</translation>
    </message>
    <message>
        <source>示例 · 企业与完成数均为虚构</source>
        <translation>Sample · firms and results are invented</translation>
    </message>
    <message>
        <source>%1&#x3000;%2 件</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>另有 %1 件未印出，见程序“今日”。</source>
        <translation>%1 more are not printed, see Today.</translation>
    </message>
    <message>
        <source>今天没有到期事项。</source>
        <translation>Nothing is due today.</translation>
    </message>
    <message>
        <source>另有 %1 件已推迟。</source>
        <translation>%1 more were put off.</translation>
    </message>
    <message>
        <source>超期以工作日计：到期日当天不算超期，节假日不计（本系统默认）。</source>
        <translation>Lateness is counted in working days: not on the due day, not on days off (our default).</translation>
    </message>
</context>
<context>
    <name>TodayService</name>
    <message>
        <source>请写推迟到哪一天。</source>
        <translation>Say until which day it is put off.</translation>
    </message>
    <message>
        <source>推迟到的日子 %1 应在今天（%2）以后。</source>
        <translation>The day %1 must be after today (%2).</translation>
    </message>
    <message>
        <source>最多推迟一年。到期日要改的，请改这件事本身的日期。</source>
        <translation>At most a year. To change a due day, change the record itself.</translation>
    </message>
    <message>
        <source>今日没有事项“%1”。请用 today --json 列出的 id 或诉求编号；已推迟的到那一天才再出现。</source>
        <translation>Today has no item &quot;%1&quot;. Use an id of today --json or the number of a request; what was put off comes back on its day.</translation>
    </message>
    <message>
        <source>只有今日列出的事项可以推迟，“%1”不是。</source>
        <translation>Only items of Today can be put off; &quot;%1&quot; is none.</translation>
    </message>
    <message>
        <source>推迟只对一位使用人有效，请先选本机使用人。</source>
        <translation>Things are put off for one user: choose the user of this PC first.</translation>
    </message>
    <message>
        <source>推迟到 %1</source>
        <translation>Put off until %1</translation>
    </message>
    <message>
        <source>%1 %2休息，%3 才上班。</source>
        <translation>%1 %2 is a day off; work begins on %3.</translation>
    </message>
    <message>
        <source>打开提醒</source>
        <translation>Reminders on</translation>
    </message>
    <message>
        <source>关闭提醒</source>
        <translation>Reminders off</translation>
    </message>
    <message>
        <source>今天到期</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>剩 %1 个工作日</source>
        <translation>%1 working days left</translation>
    </message>
    <message>
        <source>承诺：%1</source>
        <translation>Promise: %1</translation>
    </message>
    <message>
        <source>诉求 %1：%2</source>
        <translation>Request %1: %2</translation>
    </message>
    <message>
        <source>答复 %1：%2</source>
        <translation>Answer %1: %2</translation>
    </message>
    <message>
        <source>暂停</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>%1，%2：%3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1&#x3000;计划走访</source>
        <translation>%1  planned visit</translation>
    </message>
    <message>
        <source>%1&#x3000;计划走访：%2</source>
        <translation>%1  planned visit: %2</translation>
    </message>
</context>
<context>
    <name>UnitOfWork</name>
    <message>
        <source>程序错误：上一次写入还没有结束。</source>
        <translation>Program error: the previous write has not finished yet.</translation>
    </message>
    <message>
        <source>数据库以只读方式打开，不能写入。</source>
        <translation>The database was opened read-only and cannot be written to.</translation>
    </message>
</context>
<context>
    <name>UserPrompt</name>
    <message>
        <source>文件夹</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>%1 文件</source>
        <translation>%1 file</translation>
    </message>
    <message>
        <source>打开库</source>
        <translation>Open a base</translation>
    </message>
    <message>
        <source>培育库 (*.peiyu);;所有文件 (*)</source>
        <translation>Cultivation pool (*.peiyu);;All files (*)</translation>
    </message>
    <message>
        <source>请确认</source>
        <translation>Please confirm</translation>
    </message>
    <message>
        <source>没有完成</source>
        <translation>Not completed</translation>
    </message>
</context>
<context>
    <name>ValidityBar</name>
    <message>
        <source>已过期 %1 天</source>
        <translation>Expired %1 days ago</translation>
    </message>
    <message>
        <source>今天到期</source>
        <translation>Ends today</translation>
    </message>
    <message>
        <source>剩 %1 天</source>
        <translation>%1 days left</translation>
    </message>
    <message>
        <source>%1 至 %2，%3</source>
        <translation>%1 to %2, %3</translation>
    </message>
</context>
<context>
    <name>VisitCadence</name>
    <message>
        <source>%1年%2月</source>
        <translation>%1-%2</translation>
    </message>
    <message>
        <source>%1年第%2季度</source>
        <translation>%1 Q%2</translation>
    </message>
    <message>
        <source>%1年上半年</source>
        <translation>First half of %1</translation>
    </message>
    <message>
        <source>%1年下半年</source>
        <translation>Second half of %1</translation>
    </message>
    <message>
        <source>%1年</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 至 %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>不作要求</source>
        <translation>None</translation>
    </message>
    <message>
        <source>每月 1 次</source>
        <translation>Once a month</translation>
    </message>
    <message>
        <source>每季 1 次</source>
        <translation>Once a quarter</translation>
    </message>
    <message>
        <source>每半年 1 次</source>
        <translation>Once in half a year</translation>
    </message>
    <message>
        <source>每年 1 次</source>
        <translation>Once a year</translation>
    </message>
    <message>
        <source>每 %1 个月 1 次</source>
        <translation>Once in %1 months</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>VisitCadenceCommands</name>
    <message>
        <source>--tier 应为 municipal_pool、innovative、provincial、little_giant 或 none（没有称号）。</source>
        <translation>--tier is municipal_pool, innovative, provincial, little_giant or none (no title).</translation>
    </message>
    <message>
        <source>没有称号</source>
        <translation>No title</translation>
    </message>
    <message>
        <source>本系统默认</source>
        <translation>default of this program</translation>
    </message>
    <message>
        <source>最高梯度</source>
        <translation>Highest tier</translation>
    </message>
    <message>
        <source>频次</source>
        <translation>Frequency</translation>
    </message>
    <message>
        <source>计入</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>每家每月上门上限 %1 次%2。</source>
        <translation>At most %1 days of visits on site a month and firm%2.</translation>
    </message>
    <message>
        <source>（本系统默认）</source>
        <translation> (system default)</translation>
    </message>
    <message>
        <source>走访方式应为 实地、电话、微信、座谈 或 来访。</source>
        <translation>The kind of a visit is 实地 (on site), 电话 (phone), 微信 (WeChat), 座谈 (meeting) or 来访 (came in).</translation>
    </message>
    <message>
        <source>已设定走访频次：%1。</source>
        <translation>Cadence set: %1.</translation>
    </message>
    <message>
        <source>已恢复默认的走访频次。</source>
        <translation>The default cadence holds again.</translation>
    </message>
    <message>
        <source>[--district ID]</source>
        <translation>[--district ID]</translation>
    </message>
    <message>
        <source>走访频次和上门上限</source>
        <translation>Cadence of visits and monthly cap</translation>
    </message>
    <message>
        <source>--tier KEY|none --months 月数 --kinds 方式,方式 --source 依据 [--district ID] | --cap 次数</source>
        <translation>--tier KEY|none --months N --kinds KIND,KIND --source TEXT [--district ID] | --cap N</translation>
    </message>
    <message>
        <source>设定走访频次或每月上门上限</source>
        <translation>Sets a cadence or the monthly cap</translation>
    </message>
    <message>
        <source>--tier KEY|none [--district ID]</source>
        <translation>--tier KEY|none [--district ID]</translation>
    </message>
    <message>
        <source>恢复默认的走访频次</source>
        <translation>Restores the default cadence</translation>
    </message>
</context>
<context>
    <name>VisitCommands</name>
    <message>
        <source>[--met 接待人] [--next 日期] [--by 专员] [--purpose 目的] [--led-by 带队领导] [--visitors 走访人及职务] [--unit 其他单位] [--operations 生产经营] [--policies 政策宣讲] [--willingness 申报意愿] [--difficulties 困难] [--outcome 成效] [--promise &quot;内容@日期&quot;]… [--request &quot;事项@类别&quot;]…</source>
        <translation>[--met PERSON] [--next DATE] [--by SPECIALIST] [--purpose TEXT] [--led-by LEADER] [--visitors NAMES] [--unit OTHER OFFICE] [--operations TEXT] [--policies TEXT] [--willingness WORD] [--difficulties TEXT] [--outcome TEXT] [--promise &quot;TEXT@DATE&quot;]… [--request &quot;TITLE@CATEGORY&quot;]…</translation>
    </message>
    <message>
        <source>“%1”应写成“内容@日期”，例如 答复用电增容@2026-03-31。</source>
        <translation>“%1” should be “text@date”, for example: answer about power@2026-03-31.</translation>
    </message>
    <message>
        <source>走访方式应为 实地、电话、微信、座谈 或 来访。</source>
        <translation>The kind of a visit is 实地 (on site), 电话 (phone), 微信 (WeChat), 座谈 (meeting) or 来访 (came in).</translation>
    </message>
    <message>
        <source>申报意愿应为 意愿强烈、有一定意愿、态度观望、明确拒绝 或 无法联系。</source>
        <translation>The wish to apply should be strong, some, watching, refused or unreachable.</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>走访人</source>
        <translation>Visited by</translation>
    </message>
    <message>
        <source>走访人及职务</source>
        <translation>Visitors and posts</translation>
    </message>
    <message>
        <source>走访单位</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>带队领导</source>
        <translation>Led by</translation>
    </message>
    <message>
        <source>接待人</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>目的</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>要点</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>生产经营</source>
        <translation>Operations</translation>
    </message>
    <message>
        <source>政策宣讲</source>
        <translation>Policies told</translation>
    </message>
    <message>
        <source>申报意愿</source>
        <translation>Wish to apply</translation>
    </message>
    <message>
        <source>存在困难</source>
        <translation>Difficulties</translation>
    </message>
    <message>
        <source>成效</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>承诺：%1，时限 %2，%3</source>
        <translation>Promise: %1, due %2, %3</translation>
    </message>
    <message>
        <source>诉求：%1 %2，%3</source>
        <translation>Request: %1 %2, %3</translation>
    </message>
    <message>
        <source>下次走访：%1</source>
        <translation>Next visit: %1</translation>
    </message>
    <message>
        <source>已存走访草稿 %1（%2 %3），确认后才计数。</source>
        <translation>Draft of a visit to %1 kept (%2 %3); it counts once confirmed.</translation>
    </message>
    <message>
        <source>已记录走访 %1（%2 %3）。</source>
        <translation>Visit to %1 recorded (%2 %3).</translation>
    </message>
    <message>
        <source>已修改走访 %1（%2 %3）。</source>
        <translation>Visit to %1 changed (%2 %3).</translation>
    </message>
    <message>
        <source>已确认走访 %1（%2 %3）。</source>
        <translation>Visit to %1 confirmed (%2 %3).</translation>
    </message>
    <message>
        <source>已删除 %1 的走访；可用 change undo 撤销。</source>
        <translation>Visit of %1 removed; change undo brings it back.</translation>
    </message>
    <message>
        <source>%1&#x3000;%2 %3</source>
        <translation>%1  %2 %3</translation>
    </message>
    <message>
        <source>--note 应写成“企业=要点”。</source>
        <translation>--note should be “firm=text”.</translation>
    </message>
    <message>
        <source>--note 写的“%1”不在 --firms 里。</source>
        <translation>“%1” of --note is not among --firms.</translation>
    </message>
    <message>
        <source>座谈的承诺和诉求各家不同，请在各家的走访里记（visit set、promise add）。</source>
        <translation>Promises and requests of a meeting differ by firm: record them in each firm&apos;s visit (visit set, promise add).</translation>
    </message>
    <message>
        <source>已记录座谈，%1 家企业各一条走访。</source>
        <translation>Meeting recorded: one visit for each of %1 firms.</translation>
    </message>
    <message>
        <source>FIRM --kind 方式 --on 日期 --text 要点 [--draft] [--fulfils 计划ID] </source>
        <translation>FIRM --kind KIND --on DATE --text TEXT [--draft] [--fulfils PLAN-ID] </translation>
    </message>
    <message>
        <source>记录走访，连同承诺和诉求</source>
        <translation>Record a visit with its promises and requests</translation>
    </message>
    <message>
        <source>ID [--kind 方式] [--on 日期] [--text 要点] </source>
        <translation>ID [--kind KIND] [--on DATE] [--text TEXT] </translation>
    </message>
    <message>
        <source>修改走访，补记承诺和诉求</source>
        <translation>Change a visit, add promises and requests</translation>
    </message>
    <message>
        <source>确认走访草稿</source>
        <translation>Confirm the draft of a visit</translation>
    </message>
    <message>
        <source>删除走访</source>
        <translation>Remove a visit</translation>
    </message>
    <message>
        <source>一条走访的全部内容</source>
        <translation>All of one visit</translation>
    </message>
    <message>
        <source>--firms 甲,乙,丙 --on 日期 --text 要点 [--note &quot;企业=要点&quot;]… </source>
        <translation>--firms A,B,C --on DATE --text TEXT [--note &quot;FIRM=TEXT&quot;]… </translation>
    </message>
    <message>
        <source>一次座谈，几家企业各记一条</source>
        <translation>One meeting, a visit for each firm</translation>
    </message>
</context>
<context>
    <name>VisitListCommands</name>
    <message>
        <source>--kind 应为 实地、电话、微信、座谈 或 来访。</source>
        <translation>--kind should be onsite, phone, wechat, meeting or incoming.</translation>
    </message>
    <message>
        <source>--state 应为 draft（草稿）或 confirmed（已确认）。</source>
        <translation>--state should be draft or confirmed.</translation>
    </message>
    <message>
        <source>--mine 只用于对应了专员的使用人；请用 --actor 指定，或去掉 --mine。</source>
        <translation>--mine is for a user who is a specialist; name one with --actor, or leave --mine out.</translation>
    </message>
    <message>
        <source>--limit 应为不小于 0 的整数。</source>
        <translation>--limit must be a whole number, 0 or more.</translation>
    </message>
    <message>
        <source>共 %1 条走访</source>
        <translation>%1 visits</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>走访人</source>
        <translation>Visited by</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>下次</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>要点</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>程序错误：没有写报表文件的部件。</source>
        <translation>Program error: nothing here writes report files.</translation>
    </message>
    <message>
        <source>已存为 %1。</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>请用 --out 写明文件，例如 --out 走访记录.pdf。</source>
        <translation>Name the file with --out, for example --out visit.pdf.</translation>
    </message>
    <message>
        <source>[--firm 企业] [--district ID] [--since 日期] [--kind 方式] [--state draft|confirmed] [--meeting ID] [--find 文字] [--mine] [--others] [--limit N]</source>
        <translation>[--firm FIRM] [--district ID] [--since DATE] [--kind KIND] [--state draft|confirmed] [--meeting ID] [--find TEXT] [--mine] [--others] [--limit N]</translation>
    </message>
    <message>
        <source>走访台账</source>
        <translation>Visit ledger</translation>
    </message>
    <message>
        <source>ID --out 文件.pdf|.docx</source>
        <translation>ID --out FILE.pdf|.docx</translation>
    </message>
    <message>
        <source>走访记录（一页）</source>
        <translation>Record of a visit (one page)</translation>
    </message>
    <message>
        <source>FIRM --out 文件.pdf|.docx</source>
        <translation>FIRM --out FILE.pdf|.docx</translation>
    </message>
    <message>
        <source>走访前一页：企业快照、未办事项、必问清单</source>
        <translation>The page before a visit: the firm, what is open, what to ask</translation>
    </message>
</context>
<context>
    <name>VisitPapers</name>
    <message>
        <source>未定时限</source>
        <translation>No deadline set</translation>
    </message>
    <message>
        <source>时限 %1</source>
        <translation>Deadline %1</translation>
    </message>
    <message>
        <source>时限 %1，已到期（未满 1 个工作日）</source>
        <translation>due %1, past due (less than 1 working day)</translation>
    </message>
    <message>
        <source>时限 %1，逾期 %2 个工作日</source>
        <translation>due %1, %2 working days overdue</translation>
    </message>
    <message>
        <source>▲ %1（至 %2，还有 %3 天）</source>
        <translation>▲ %1 (until %2, %3 days left)</translation>
    </message>
    <message>
        <source>%1（至 %2）</source>
        <translation>%1 (until %2)</translation>
    </message>
    <message>
        <source>没有有效的认定</source>
        <translation>No valid title</translation>
    </message>
    <message>
        <source>没有年度数据</source>
        <translation>no yearly figures</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 年：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>%1 %2：%3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>没有未兑现的承诺</source>
        <translation>No open promises</translation>
    </message>
    <message>
        <source>%1 %2（%3）</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>none</translation>
    </message>
    <message>
        <source>统一社会信用代码</source>
        <translation>Credit code</translation>
    </message>
    <message>
        <source>所在镇街</source>
        <translation>town</translation>
    </message>
    <message>
        <source>所属行业</source>
        <translation>industry</translation>
    </message>
    <message>
        <source>联系人和电话</source>
        <translation>contact and phone</translation>
    </message>
    <message>
        <source>档案缺：%1</source>
        <translation>Missing in the file: %1</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 年的营业收入、研发费用、职工人数等年度数据</source>
        <translation>Figures of %1: revenue, R&amp;D expense, employees and others</translation>
    </message>
    <message>
        <source>承诺“%1”%2，当面说明进展</source>
        <translation>Promise “%1”, %2: tell how it stands</translation>
    </message>
    <message>
        <source>诉求“%1”现在%2，企业是否满意进展</source>
        <translation>Request “%1”, now %2: is the firm content with it</translation>
    </message>
    <message>
        <source>%1有效期至 %2，复核材料准备到哪一步</source>
        <translation>%1 is valid until %2: how far are the papers of its review</translation>
    </message>
    <message>
        <source>一策下一步“%1”办得怎样（%2）</source>
        <translation>Next step “%1” (%2): how far is it</translation>
    </message>
    <message>
        <source>还没有一策：目标梯度和主要差距</source>
        <translation>No plan of its own yet: goal and main gaps</translation>
    </message>
    <message>
        <source>申报意愿，生产经营有无变化，新的困难和诉求</source>
        <translation>Wish to apply, changes in its business, new difficulties and requests</translation>
    </message>
    <message>
        <source>示例 · 企业与完成数均为虚构</source>
        <translation>Sample · firms and results are invented</translation>
    </message>
    <message>
        <source>%1&#x3000;%2%3</source>
        <translation>%1  %2%3</translation>
    </message>
    <message>
        <source>（草稿，未确认）</source>
        <translation> (draft, not confirmed)</translation>
    </message>
    <message>
        <source>%1（%2 前）</source>
        <translation>%1 (by %2)</translation>
    </message>
    <message>
        <source>企业走访记录</source>
        <translation>Record of a visit</translation>
    </message>
    <message>
        <source>走访日期 %1</source>
        <translation>Visit of %1</translation>
    </message>
    <message>
        <source>%1 走访记录 %2</source>
        <translation>%1 visit %2</translation>
    </message>
    <message>
        <source>企业名称</source>
        <translation>Firm name</translation>
    </message>
    <message>
        <source>统一社会
信用代码</source>
        <translation>Credit
code</translation>
    </message>
    <message>
        <source>所在</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>日期、方式</source>
        <translation>Date, kind</translation>
    </message>
    <message>
        <source>走访人
及职务</source>
        <translation>Visitors
and posts</translation>
    </message>
    <message>
        <source>带队领导</source>
        <translation>Led by</translation>
    </message>
    <message>
        <source>企业接待人</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>走访目的</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>走访要点</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>生产经营</source>
        <translation>Operations</translation>
    </message>
    <message>
        <source>政策宣讲</source>
        <translation>Policies told</translation>
    </message>
    <message>
        <source>申报意愿</source>
        <translation>Wish to apply</translation>
    </message>
    <message>
        <source>存在困难</source>
        <translation>Difficulties</translation>
    </message>
    <message>
        <source>诉求</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>承诺事项
及时限</source>
        <translation>Promises
and due days</translation>
    </message>
    <message>
        <source>成效</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>下次走访</source>
        <translation>Next visit</translation>
    </message>
    <message>
        <source>走访人（签字）：&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;企业接待人（签字）：</source>
        <translation>Visitor (signed):&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;For the firm (signed):</translation>
    </message>
    <message>
        <source>走访前一页</source>
        <translation>Page before a visit</translation>
    </message>
    <message>
        <source>截至 %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>%1 走访前一页</source>
        <translation>%1 before the visit</translation>
    </message>
    <message>
        <source>所在、行业</source>
        <translation>Place, industry</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>服务专员</source>
        <translation>Service specialist</translation>
    </message>
    <message>
        <source>未配备</source>
        <translation>not assigned</translation>
    </message>
    <message>
        <source>现有认定</source>
        <translation>Titles</translation>
    </message>
    <message>
        <source>年度数据</source>
        <translation>yearly figures</translation>
    </message>
    <message>
        <source>最近走访</source>
        <translation>Latest visits</translation>
    </message>
    <message>
        <source>还没有走访记录</source>
        <translation>No visit yet</translation>
    </message>
    <message>
        <source>未兑现承诺</source>
        <translation>Open promises</translation>
    </message>
    <message>
        <source>未办诉求</source>
        <translation>Open requests</translation>
    </message>
    <message>
        <source>没有未办结的诉求</source>
        <translation>No open requests</translation>
    </message>
    <message>
        <source>约定和计划</source>
        <translation>Agreed and planned</translation>
    </message>
    <message>
        <source>其他单位
近 30 天走访</source>
        <translation>Other offices,
last 30 days</translation>
    </message>
    <message>
        <source>必问清单</source>
        <translation>To ask</translation>
    </message>
    <message>
        <source>现场记录</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>VisitPeriod</name>
    <message>
        <source>近 7 天</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>近 30 天</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>本月</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>本季度</source>
        <translation>This quarter</translation>
    </message>
    <message>
        <source>本年</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>去年以来</source>
        <translation>Since last year</translation>
    </message>
    <message>
        <source>%1 起</source>
        <translation>From %1</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
</context>
<context>
    <name>VisitPlan</name>
    <message>
        <source>意愿强烈</source>
        <translation>Strong wish</translation>
    </message>
    <message>
        <source>有一定意愿</source>
        <translation>Some wish</translation>
    </message>
    <message>
        <source>态度观望</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>明确拒绝</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>无法联系</source>
        <translation>Unreachable</translation>
    </message>
    <message>
        <source>草稿</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>已确认</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>待走访</source>
        <translation>To be made</translation>
    </message>
    <message>
        <source>已走访</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>已取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>未兑现</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>已兑现</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>不再办理</source>
        <translation>Given up</translation>
    </message>
</context>
<context>
    <name>VisitPlanCommands</name>
    <message>
        <source>走访方式应为 实地、电话、微信、座谈 或 来访。</source>
        <translation>The kind of a visit is 实地 (on site), 电话 (phone), 微信 (WeChat), 座谈 (meeting) or 来访 (came in).</translation>
    </message>
    <message>
        <source>本机使用人没有对应专员，--specialist 请写姓名。</source>
        <translation>The user of this PC is no specialist; name one with --specialist.</translation>
    </message>
    <message>
        <source>时间应写作 14:30。</source>
        <translation>Write the time as 14:30.</translation>
    </message>
    <message>
        <source>已安排走访 %1：%2 %3，编号 %4。</source>
        <translation>Visit planned: %1, %2 %3, id %4.</translation>
    </message>
    <message>
        <source>已改期到 %1。</source>
        <translation>Moved to %1.</translation>
    </message>
    <message>
        <source>已取消 %1 的走访计划。</source>
        <translation>The visit planned for %1 was cancelled.</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>谁去</source>
        <translation>Who goes</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>事由</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>镇街</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>专员</source>
        <translation>Specialist</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>可排 %1 家，排不下 %2 家。</source>
        <translation>%1 scheduled, %2 without a day.</translation>
    </message>
    <message>
        <source>没有称号</source>
        <translation>No title</translation>
    </message>
    <message>
        <source>--by 应为 tier、town 或 specialist。</source>
        <translation>--by is tier, town or specialist.</translation>
    </message>
    <message>
        <source>未定镇街</source>
        <translation>No town</translation>
    </message>
    <message>
        <source>未配专员</source>
        <translation>No specialist</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>分组</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>已走访/应走访</source>
        <translation>Visited/required</translation>
    </message>
    <message>
        <source>未走访</source>
        <translation>Not visited</translation>
    </message>
    <message>
        <source>其中已排</source>
        <translation>Of these planned</translation>
    </message>
    <message>
        <source>上期未走访</source>
        <translation>Missed last period</translation>
    </message>
    <message>
        <source>免走访</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>已结束免走访 %1。</source>
        <translation>Exemption of %1 ended.</translation>
    </message>
    <message>
        <source>“%1”没有免走访。</source>
        <translation>“%1” has no exemption.</translation>
    </message>
    <message>
        <source>已登记免走访 %1：%2。</source>
        <translation>%1 exempted: %2.</translation>
    </message>
    <message>
        <source>FIRM --on 日期 [--at 14:30] [--kind 方式] [--purpose 事由] [--unit 其他单位] [--specialist 姓名|me] [--day-off]</source>
        <translation>FIRM --on DATE [--at 14:30] [--kind KIND] [--purpose TEXT] [--unit OFFICE] [--specialist NAME|me] [--day-off]</translation>
    </message>
    <message>
        <source>安排走访，或登记其他单位的走访</source>
        <translation>Plans a visit, or enters another office&apos;s</translation>
    </message>
    <message>
        <source>编号 --on 日期 --reason 原因 [--day-off]</source>
        <translation>ID --on DATE --reason TEXT [--day-off]</translation>
    </message>
    <message>
        <source>走访改期</source>
        <translation>Moves a planned visit</translation>
    </message>
    <message>
        <source>编号 --reason 原因</source>
        <translation>ID --reason TEXT</translation>
    </message>
    <message>
        <source>取消走访计划</source>
        <translation>Cancel planned visit</translation>
    </message>
    <message>
        <source>[--from 日期] [--until 日期] [--specialist 姓名|me] [--firm 企业] [--open|--cancelled]</source>
        <translation>[--from DATE] [--until DATE] [--specialist NAME|me] [--firm FIRM] [--open|--cancelled]</translation>
    </message>
    <message>
        <source>列出走访计划</source>
        <translation>Lists planned visits</translation>
    </message>
    <message>
        <source>[--district ID] [--specialist 姓名|me] [--by tier|town|specialist]</source>
        <translation>[--district ID] [--specialist NAME|me] [--by tier|town|specialist]</translation>
    </message>
    <message>
        <source>按走访频次看覆盖</source>
        <translation>Coverage against the cadence</translation>
    </message>
    <message>
        <source>FIRM --reason 原因 [--from 日期] [--until 最后一天] | FIRM --end [--until 最后一天]</source>
        <translation>FIRM --reason TEXT [--from DATE] [--until LAST] | FIRM --end [--until LAST]</translation>
    </message>
    <message>
        <source>登记或结束免走访</source>
        <translation>Exempts a firm from visits, or ends that</translation>
    </message>
    <message>
        <source>[--district ID] [--specialist 姓名|me] [--per-day 家数] [--from 日期] [--dry-run]</source>
        <translation>[--district ID] [--specialist NAME|me] [--per-day N] [--from DATE] [--dry-run]</translation>
    </message>
    <message>
        <source>按走访频次排期</source>
        <translation>Schedules visits by cadence</translation>
    </message>
    <message>
        <source>%1 家由其他专员服务，没有排；请由其专员、科室或负责人排期。</source>
        <translation>%1 firms are served by other specialists and were not scheduled; their specialists, the office or the head schedule them.</translation>
    </message>
</context>
<context>
    <name>VisitPlanService</name>
    <message>
        <source>文字过长（最多 %1 字）或含有控制字符，请修改。</source>
        <translation>Too long (at most %1 characters) or with control characters; please change it.</translation>
    </message>
    <message>
        <source>企业已不在库中。</source>
        <translation>The firm is not in the pool any more.</translation>
    </message>
    <message>
        <source>“%1”在 %2 不在本库任何区县，请先登记迁入。</source>
        <translation>“%1” is in no district of this base on %2; enter its arrival first.</translation>
    </message>
    <message>
        <source>请填写计划日期，例如 2026-03-31。</source>
        <translation>Enter the planned day, for example 2026-03-31.</translation>
    </message>
    <message>
        <source>%1 已经过去，不能再作计划；走访过的请用“记录走访”登记。</source>
        <translation>%1 is over and cannot be planned; record a visit that was made with “Record visit”.</translation>
    </message>
    <message>
        <source>%1 的走访计划%2，不能再改。</source>
        <translation>The visit planned for %1 is %2 and cannot be changed.</translation>
    </message>
    <message>
        <source>%1走访</source>
        <translation>%1 visit</translation>
    </message>
    <message>
        <source>登记%1走访 %2</source>
        <translation>Visit by %1 to %2</translation>
    </message>
    <message>
        <source>无事不扰：%1年%2月已有 %3 天有单位上门，上限 %4 次%5。</source>
        <translation>Not disturbing firms: %1-%2 already has %3 days with visits on site, the cap is %4%5.</translation>
    </message>
    <message>
        <source>（本系统默认）</source>
        <translation> (system default)</translation>
    </message>
    <message>
        <source>建议同去：%1 将于 %2 走访（%3）。</source>
        <translation>Go together: %1 visits on %2 (%3).</translation>
    </message>
    <message>
        <source>未写事由</source>
        <translation>no purpose given</translation>
    </message>
    <message>
        <source>%1 是%2，最近的工作日是 %3。</source>
        <translation>%1 is %2; the next working day is %3.</translation>
    </message>
    <message>
        <source>周末</source>
        <translation>a weekend</translation>
    </message>
    <message>
        <source>假期</source>
        <translation> holiday</translation>
    </message>
    <message>
        <source>“%1”在 %2 已有走访计划。</source>
        <translation>“%1” already has a visit planned for %2.</translation>
    </message>
    <message>
        <source>计划走访 %1（%2）</source>
        <translation>Plan visit %1 (%2)</translation>
    </message>
    <message>
        <source>这次走访本来就在 %1，请选另一天。</source>
        <translation>The visit is on %1 already; choose another day.</translation>
    </message>
    <message>
        <source>请写明改期原因。</source>
        <translation>Say why the visit is moved.</translation>
    </message>
    <message>
        <source>走访改期 %1：%2 改为 %3</source>
        <translation>Move visit %1: %2 to %3</translation>
    </message>
    <message>
        <source>请写明取消原因。</source>
        <translation>Say why the visit is cancelled.</translation>
    </message>
    <message>
        <source>取消走访计划 %1（%2）</source>
        <translation>Cancel planned visit %1 (%2)</translation>
    </message>
    <message>
        <source>没有编号为“%1”的走访计划。</source>
        <translation>There is no planned visit “%1”.</translation>
    </message>
    <message>
        <source>请写明免走访的原因，例如停产检修。</source>
        <translation>Say why the firm is exempt, for example a shutdown.</translation>
    </message>
    <message>
        <source>免走访的最后一天应不早于 %1。</source>
        <translation>The last day must not be before %1.</translation>
    </message>
    <message>
        <source>“%1”从 %2 起已免走访（%3），请先结束它。</source>
        <translation>“%1” is exempt since %2 (%3); end that first.</translation>
    </message>
    <message>
        <source>免走访 %1</source>
        <translation>Exempt %1</translation>
    </message>
    <message>
        <source>这条免走访记录已被删除。</source>
        <translation>This exemption was removed.</translation>
    </message>
    <message>
        <source>结束免走访 %1</source>
        <translation>End exemption of %1</translation>
    </message>
</context>
<context>
    <name>VisitPlanning</name>
    <message>
        <source>“%1”已在 %2 退库（%3），不再安排走访。</source>
        <translation>“%1” left the pool on %2 (%3); no visits are planned.</translation>
    </message>
</context>
<context>
    <name>VisitRows</name>
    <message>
        <source>%1 %2：%3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>走访</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>没有写走访方式，按实地走访记</source>
        <translation>No kind of visit given; recorded as on site</translation>
    </message>
    <message>
        <source>不认识的走访方式“%1”，请写实地、电话、微信、座谈或来访</source>
        <translation>Unknown kind of visit “%1”; please write 实地, 电话, 微信, 座谈 or 来访</translation>
    </message>
    <message>
        <source>诉求：%1</source>
        <translation>Request: %1</translation>
    </message>
    <message>
        <source>承诺：%1</source>
        <translation>Promise: %1</translation>
    </message>
    <message>
        <source>不认识的申报意愿“%1”，留空；可写意愿强烈、有一定意愿、态度观望、明确拒绝或无法联系</source>
        <translation>Unknown wish to apply “%1”, left empty; write 意愿强烈, 有一定意愿, 态度观望, 明确拒绝 or 无法联系</translation>
    </message>
    <message>
        <source>走访人“%1”不是在岗专员，只记下姓名；可先登记专员</source>
        <translation>The visitor “%1” is no specialist on duty; only the name is kept. You may register the specialist first</translation>
    </message>
    <message>
        <source>同去的“%1”不是在岗专员，只记下姓名</source>
        <translation>“%1”, who went along, is no specialist on duty; only the name is kept</translation>
    </message>
</context>
<context>
    <name>VisitSchedule</name>
    <message>
        <source>%1内已没有可排的工作日</source>
        <translation>No working day is left in %1</translation>
    </message>
    <message>
        <source>%1内每天最多 %2 家，已排满</source>
        <translation>%1 is full at %2 a day</translation>
    </message>
    <message>
        <source>；未配专员，请先配备</source>
        <translation>; no specialist yet, assign one first</translation>
    </message>
    <message>
        <source>上期未走访，优先安排</source>
        <translation>Missed last period, goes first</translation>
    </message>
    <message>
        <source>同镇街同一天</source>
        <translation>Same town, same day</translation>
    </message>
    <message>
        <source>与%1同去</source>
        <translation>Together with %1</translation>
    </message>
    <message>
        <source>每人每天应为 1 到 %1 家。</source>
        <translation>From 1 to %1 firms a person and day.</translation>
    </message>
    <message>
        <source>“%1”排在 %2，这天已过或不是工作日，请重新生成。</source>
        <translation>“%1” stands on %2, which is over or no working day; propose again.</translation>
    </message>
    <message>
        <source>“%1”已另有走访计划，没有重复安排。</source>
        <translation>“%1” got another planned visit; nothing was added.</translation>
    </message>
    <message>
        <source>按频次走访</source>
        <translation>Visit by cadence</translation>
    </message>
    <message>
        <source>没有可以安排的走访。</source>
        <translation>There is nothing to schedule.</translation>
    </message>
    <message>
        <source>按规则排期 %1 家</source>
        <translation>Schedule %1 firms</translation>
    </message>
    <message>
        <source>由专员%1服务，请由其本人、科室或负责人排期</source>
        <translation>Served by specialist %1, who schedules it, or the office or the head</translation>
    </message>
    <message>
        <source>约定 %1 已过，另排</source>
        <translation>Agreed for %1, not made; scheduled anew</translation>
    </message>
    <message>
        <source>；%1 年放假通知未录入，按周末暂估</source>
        <translation>; the holiday notice of %1 is not entered, provisional</translation>
    </message>
</context>
<context>
    <name>VisitService</name>
    <message>
        <source>企业已不在库中。</source>
        <translation>The firm is not in the pool any more.</translation>
    </message>
    <message>
        <source>走访草稿 %1（%2）</source>
        <translation>Draft of visit to %1 (%2)</translation>
    </message>
    <message>
        <source>记录走访 %1（%2）</source>
        <translation>Visit to %1 recorded (%2)</translation>
    </message>
    <message>
        <source>确认走访 %1（%2）</source>
        <translation>Confirm visit to %1 (%2)</translation>
    </message>
    <message>
        <source>修改走访 %1（%2）</source>
        <translation>Visit to %1 changed (%2)</translation>
    </message>
    <message>
        <source>这条走访已经确认过了。</source>
        <translation>This visit is confirmed already.</translation>
    </message>
    <message>
        <source>删除走访 %1（%2）</source>
        <translation>Visit to %1 deleted (%2)</translation>
    </message>
    <message>
        <source>请至少选一家参加座谈的企业。</source>
        <translation>Choose at least one firm of the meeting.</translation>
    </message>
    <message>
        <source>一次座谈最多记 %1 家，请分几次记。</source>
        <translation>A meeting takes at most %1 firms; record it in parts.</translation>
    </message>
    <message>
        <source>“%1”列了两次，请去掉一个。</source>
        <translation>“%1” is listed twice; remove one.</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2 家企业</source>
        <translation>%1 with %2 firms</translation>
    </message>
    <message>
        <source>这条走访记录已被删除。</source>
        <translation>This visit has been deleted.</translation>
    </message>
</context>
<context>
    <name>VisitSettings</name>
    <message>
        <source>没有称号的企业</source>
        <translation>Firms without a title</translation>
    </message>
    <message>
        <source>走访周期应为 1、2、3、4、6 或 12 个月，0 为不作要求。</source>
        <translation>The period is 1, 2, 3, 4, 6 or 12 months; 0 asks for none.</translation>
    </message>
    <message>
        <source>请至少选一种计入的走访方式，例如实地。</source>
        <translation>Choose at least one kind of visit that counts, for example on site.</translation>
    </message>
    <message>
        <source>请写明依据（文件名称或会议），没有依据的请用本系统默认。</source>
        <translation>Name the source (document or meeting); without one the system default holds.</translation>
    </message>
    <message>
        <source>每月上门上限应为 1 到 %1 次，0 为恢复默认。</source>
        <translation>The monthly cap is 1 to %1; 0 restores the default.</translation>
    </message>
    <message>
        <source>%1的走访频次没有改过，现在就是默认。</source>
        <translation>The cadence of %1 was not changed; the default holds.</translation>
    </message>
    <message>
        <source>走访频次</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>走访频次 %1</source>
        <translation>Cadence of %1</translation>
    </message>
</context>
<context>
    <name>VisitTableModel</name>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Firms</translation>
    </message>
    <message>
        <source>镇街</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>走访人</source>
        <translation>Visited by</translation>
    </message>
    <message>
        <source>接待人</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>要点</source>
        <translation>Main points</translation>
    </message>
    <message>
        <source>约定下次</source>
        <translation>Next agreed</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>VisitWriting</name>
    <message>
        <source>内容过长（最多 %1 字）或含有控制字符，请修改。</source>
        <translation>The text is too long (%1 characters at most) or holds control characters; please change it.</translation>
    </message>
    <message>
        <source>走访记录中取消了约定</source>
        <translation>the next date was taken out of the visit</translation>
    </message>
    <message>
        <source>走访时改约 %1</source>
        <translation>another date was agreed: %1</translation>
    </message>
    <message>
        <source>请填写走访日期，例如 2026-03-31。</source>
        <translation>Enter the day of the visit, such as 2026-03-31.</translation>
    </message>
    <message>
        <source>走访日期 %1 在今天之后；约定的走访请填在“下次走访”。</source>
        <translation>The visit is dated %1, after today; enter a visit to come under “next visit”.</translation>
    </message>
    <message>
        <source>走访日期 %1 早于企业入库的 %2，请核对日期；入库日期不对的，先在企业档案中更正。</source>
        <translation>The visit of %1 is before the firm came into the pool (%2). Check the date; a wrong entry day is mended in the firm&apos;s file first.</translation>
    </message>
    <message>
        <source>下次走访 %1 应在本次日期 %2 之后。</source>
        <translation>The next visit %1 has to be after this one on %2.</translation>
    </message>
    <message>
        <source>请写明走访要点；一时写不全的，可先存为草稿。</source>
        <translation>Write what was said; what is not complete yet may be kept as a draft.</translation>
    </message>
    <message>
        <source>下次走访 %1 是周末，之后第一个工作日是 %2。</source>
        <translation>The next visit, %1, is on a weekend; the next working day is %2.</translation>
    </message>
    <message>
        <source>下次走访 %1 是%2放假，之后第一个工作日是 %3。</source>
        <translation>The next visit, %1, is a day off (%2); the next working day is %3.</translation>
    </message>
</context>
<context>
    <name>WriterLock</name>
    <message>
        <source>“%1”正由 %2 打开，现在不能写入。请等对方关闭后再试。</source>
        <translation>“%1” is open in %2 and cannot be written to now. Please try again when it has been closed there.</translation>
    </message>
    <message>
        <source>%1（电脑 %2，自 %3）</source>
        <translation>%1 (PC %2, since %3)</translation>
    </message>
    <message>
        <source>另一个程序</source>
        <translation>another program</translation>
    </message>
    <message>
        <source>“%1”是只读文件，只能以只读方式打开。要修改，请先去掉文件的只读属性。</source>
        <translation>“%1” is a read-only file and can only be opened read-only. To change it, first remove the read-only attribute of the file.</translation>
    </message>
    <message>
        <source>“%1”所在文件夹不能写入，只能以只读方式打开。要修改，请把库放到可写的文件夹。</source>
        <translation>The folder of “%1” cannot be written to. The base can only be opened read-only. To change it, put the base in a folder that can be written to.</translation>
    </message>
    <message>
        <source>“%1”所在磁盘没有空间，现在不能写入。请清理磁盘后再试。</source>
        <translation>The disk of “%1” has no space left, so nothing can be written now. Please free some space and try again.</translation>
    </message>
</context>
<context>
    <name>XlsReader</name>
    <message>
        <source>%1 行用到了第 %2 列</source>
        <translation>row %1 goes up to column %2</translation>
    </message>
    <message>
        <source>第 %1 行有单元格超过 %2 字，这一行没有读取。</source>
        <translation>Row %1 has a cell of more than %2 characters. This row was not read.</translation>
    </message>
    <message>
        <source>文字没有保存完整</source>
        <translation>the text was not saved in full</translation>
    </message>
</context>
<context>
    <name>XlsxReader</name>
    <message>
        <source>公式没有保存结果</source>
        <translation>the formula has no saved result</translation>
    </message>
    <message>
        <source>%1 行用到了第 %2 列</source>
        <translation>row %1 goes up to column %2</translation>
    </message>
    <message>
        <source>第 %1 行有单元格超过 %2 字，这一行没有读取。</source>
        <translation>Row %1 has a cell of more than %2 characters. This row was not read.</translation>
    </message>
</context>
<context>
    <name>YearlyFigure</name>
    <message>
        <source>营业收入</source>
        <translation>Revenue</translation>
    </message>
    <message>
        <source>主营业务收入</source>
        <translation>Main business revenue</translation>
    </message>
    <message>
        <source>净利润</source>
        <translation>Net profit</translation>
    </message>
    <message>
        <source>资产总额</source>
        <translation>Total assets</translation>
    </message>
    <message>
        <source>负债总额</source>
        <translation>Total liabilities</translation>
    </message>
    <message>
        <source>研发费用</source>
        <translation>Research spending</translation>
    </message>
    <message>
        <source>新增股权融资</source>
        <translation>New equity financing</translation>
    </message>
    <message>
        <source>工业总产值</source>
        <translation>Gross industrial output</translation>
    </message>
    <message>
        <source>实缴税金</source>
        <translation>Taxes paid</translation>
    </message>
    <message>
        <source>职工人数</source>
        <translation>Employees</translation>
    </message>
    <message>
        <source>研发人员</source>
        <translation>Research staff</translation>
    </message>
    <message>
        <source>市场占有率</source>
        <translation>Market share</translation>
    </message>
    <message>
        <source>发展评价得分</source>
        <translation>Development score</translation>
    </message>
    <message>
        <source>企业报</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>平台</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>税务</source>
        <translation>Tax</translation>
    </message>
    <message>
        <source>审计</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>万元</source>
        <translation> × 10,000 yuan</translation>
    </message>
    <message>
        <source>人</source>
        <translation>people</translation>
    </message>
    <message>
        <source>分</source>
        <translation>points</translation>
    </message>
    <message>
        <source>%1“%2”不是数字，请只填数，单位是%3。</source>
        <translation>%1 “%2” is not a number. Please enter only the number (unit: %3).</translation>
    </message>
    <message>
        <source>%1 %2 的小数过多，最多 %3 位。</source>
        <translation>%1 %2 has too many decimals; %3 at most.</translation>
    </message>
    <message>
        <source>%1 %2 过大，单位应是%3，请核对。</source>
        <translation>%1 %2 is too large (unit: %3). Please check.</translation>
    </message>
    <message>
        <source>%1不能是负数（%2）。</source>
        <translation>%1 cannot be negative (%2).</translation>
    </message>
    <message>
        <source>%1 %2 超过 100，请核对。</source>
        <translation>%1 %2 is more than 100. Please check.</translation>
    </message>
</context>
<context>
    <name>peiyu::AbsenceDialog</name>
    <message>
        <source>登记外出：%1</source>
        <translation>Enter absence: %1</translation>
    </message>
    <message>
        <source>修改外出：%1</source>
        <translation>Change absence: %1</translation>
    </message>
    <message>
        <source>登记外出</source>
        <translation>Enter absence</translation>
    </message>
    <message>
        <source>保存修改</source>
        <translation>Save changes</translation>
    </message>
    <message>
        <source>第一天</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>最后一天</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>未定可不填</source>
        <translation>leave empty while unknown</translation>
    </message>
    <message>
        <source>（未定）</source>
        <translation>(not decided)</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>代理人</source>
        <translation>Substitute</translation>
    </message>
    <message>
        <source>例如 公出、学习、病假</source>
        <translation>such as business trip, training, sick leave</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>外出期间企业仍由本人负责，不改变配备。</source>
        <translation>The firms stay with him meanwhile; assignments do not change.</translation>
    </message>
    <message>
        <source>已登记的外出</source>
        <translation>Absences entered</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>还没有。</source>
        <translation>None yet.</translation>
    </message>
</context>
<context>
    <name>peiyu::ActionBar</name>
    <message>
        <source>更多 ▾</source>
        <translation>More ▾</translation>
    </message>
    <message>
        <source>放不下的操作</source>
        <translation>Actions that do not fit</translation>
    </message>
</context>
<context>
    <name>peiyu::ActionButton</name>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>peiyu::AffiliationDialog</name>
    <message>
        <source>注册、纳税、统计关系</source>
        <translation>Registration, tax and statistics</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>关系</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>所在</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>起始日期</source>
        <translation>Start date</translation>
    </message>
    <message>
        <source>不知道可以不填</source>
        <translation>May stay empty if not known</translation>
    </message>
    <message>
        <source>转出日期</source>
        <translation>Moved away on</translation>
    </message>
    <message>
        <source>从这一天起不再在此地；没有转出不填</source>
        <translation>From this day no longer at this place; leave empty if it has not moved away</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>有的条款规定五年内不得迁离：注册地、纳税、统计关系任何一项转出都算。</source>
        <translation>Some clauses forbid moving away within five years: it counts if any one of registration, tax or statistics moves.</translation>
    </message>
</context>
<context>
    <name>peiyu::AreaTable</name>
    <message>
        <source>缺口企业名单</source>
        <translation>Firms for the gap</translation>
    </message>
    <message>
        <source>维护目标分解</source>
        <translation>Edit shares</translation>
    </message>
    <message>
        <source>各镇街、园区</source>
        <translation>Towns and parks</translation>
    </message>
    <message>
        <source>合计 %1 个</source>
        <translation>Total of %1</translation>
    </message>
    <message>
        <source>，其余 %1 个镇街、园区未分解</source>
        <translation>, %1 others without a share</translation>
    </message>
    <message>
        <source>%1 · 已分解 %2 个%3&#x3000;%4</source>
        <translation>%1 · split to %2%3  %4</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>未分解：%1</source>
        <translation>Not split: %1</translation>
    </message>
    <message>
        <source>填写、粘贴或按现有占比提出各镇街、园区的数</source>
        <translation>Enter, paste or propose the numbers of towns and parks</translation>
    </message>
    <message>
        <source>还没有分解，也没有这一级的企业</source>
        <translation>Not split yet, and no firms of this tier</translation>
    </message>
    <message>
        <source>还没有分解到镇街、园区</source>
        <translation>Not split to towns and parks yet</translation>
    </message>
    <message>
        <source>分解目标或登记认定以后，各镇街、园区列在这里。</source>
        <translation>Towns and parks appear here once the target is split or titles are entered.</translation>
    </message>
    <message>
        <source>这一项按资质成果或填报数计，分解以后各镇街、园区列在这里。</source>
        <translation>This one is counted by qualifications or entered values; towns and parks appear here once it is split.</translation>
    </message>
</context>
<context>
    <name>peiyu::AreaTableModel</name>
    <message>
        <source>%1：应配备企业 %2 家，还差 %3 家；回车看还差的企业</source>
        <translation>%1: %2 firms to be staffed, %3 missing; Enter shows those</translation>
    </message>
    <message>
        <source>%1：应配备企业 %2 家，已经全部做到</source>
        <translation>%1: all of %2 firms to be staffed</translation>
    </message>
    <message>
        <source>新增完成率 %1：已新增 %2 ÷ 分解新增 %3（基期数 %4，推定）</source>
        <translation>Completion of additions %1: %2 added ÷ %3 to be added (baseline %4, inferred)</translation>
    </message>
    <message>
        <source>今日序时进度 %1</source>
        <translation>Expected today %1</translation>
    </message>
    <message>
        <source>名次</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>镇街 / 园区</source>
        <translation>Town / park</translation>
    </message>
    <message>
        <source>目标分解</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>终期</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>现有</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>缺口</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>完成率</source>
        <translation>Completion</translation>
    </message>
    <message>
        <source>序时完成比</source>
        <translation>Pace ratio</translation>
    </message>
    <message>
        <source>已配专员</source>
        <translation>With specialist</translation>
    </message>
    <message>
        <source>已有一策</source>
        <translation>With plan</translation>
    </message>
    <message>
        <source>本季走访</source>
        <translation>Visited this quarter</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1：按走访频次应走访 %2 家，还差 %3 家；回车看还差的企业</source>
        <translation>%1: %2 firms are to be visited by cadence, %3 are missing; Enter shows them</translation>
    </message>
    <message>
        <source>%1：按走访频次应走访 %2 家，已经全部走访</source>
        <translation>%1: all %2 firms to be visited by cadence were visited</translation>
    </message>
</context>
<context>
    <name>peiyu::AssignDialog</name>
    <message>
        <source>配备专员</source>
        <translation>Assign a specialist</translation>
    </message>
    <message>
        <source>配备 %1 家</source>
        <translation>Assign %1 firms</translation>
    </message>
    <message>
        <source>请先选择专员</source>
        <translation>Please choose a specialist first</translation>
    </message>
    <message>
        <source>请选择</source>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>服务专员</source>
        <translation>Service specialist</translation>
    </message>
    <message>
        <source>生效日期</source>
        <translation>Effective from</translation>
    </message>
    <message>
        <source>例如 新入库企业配备、人员调整</source>
        <translation>For example: firm new in the pool, change of staff</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>不填则不改动</source>
        <translation>Leave empty for no change</translation>
    </message>
    <message>
        <source>选中的企业（%1 家）</source>
        <translation>Selected firms (%1)</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1  现服务 %2 家</source>
        <translation>%1  now serves %2 firms</translation>
    </message>
    <message>
        <source>还没有在岗的专员，请先在“配备”页新增专员。</source>
        <translation>There is no active specialist yet. Please add one on the “Assign” page first.</translation>
    </message>
    <message>
        <source>请填写生效日期</source>
        <translation>Please enter the effective date</translation>
    </message>
    <message>
        <source>%1 家还没有专员，新配备。</source>
        <translation>%1 firms without a specialist get one.</translation>
    </message>
    <message>
        <source>%1 %2 家</source>
        <translation>%1: %2 firms</translation>
    </message>
    <message>
        <source>%1 家由别人改配过来（%2），原专员到生效日为止。</source>
        <translation>%1 firms are taken over from others (%2). The previous specialists end on the effective date.</translation>
    </message>
    <message>
        <source>%1 家已由此人服务，不变。</source>
        <translation>%1 firms are already served by this person and stay as they are.</translation>
    </message>
    <message>
        <source>选中的企业已由此人服务</source>
        <translation>The selected firms are already served by this person</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>现专员</source>
        <translation>Specialist now</translation>
    </message>
    <message>
        <source>配备后</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>最后一天</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>补记从前的才填</source>
        <translation>only for duties of the past</translation>
    </message>
    <message>
        <source>服务组成员</source>
        <translation>Team member</translation>
    </message>
    <message>
        <source>可不填；几个人用顿号隔开</source>
        <translation>optional; separate several names by commas</translation>
    </message>
    <message>
        <source>专家</source>
        <translation>Expert</translation>
    </message>
    <message>
        <source>逐家预览</source>
        <translation>Preview firm by firm</translation>
    </message>
    <message>
        <source>不配：%1</source>
        <translation>Left out: %1</translation>
    </message>
    <message>
        <source>不变</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>列出 %1 家，共 %2 家；不能配备的排在前面</source>
        <translation>%1 of %2 shown; those left out come first</translation>
    </message>
    <message>
        <source>，外出</source>
        <translation>, away</translation>
    </message>
    <message>
        <source>专员不变。</source>
        <translation>The specialist stays.</translation>
    </message>
    <message>
        <source>%1 家已由此人服务，起始日提前。</source>
        <translation>%1 are served by this person already; the first day becomes earlier.</translation>
    </message>
    <message>
        <source>%1 家日期重叠，不配备，见右表。</source>
        <translation>%1 have overlapping dates and are left out, see the table.</translation>
    </message>
    <message>
        <source>这些企业日期都重叠，请改生效日期</source>
        <translation>All of these overlap; change the effective date</translation>
    </message>
</context>
<context>
    <name>peiyu::AssignmentsPage</name>
    <message>
        <source>配备</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>配备专员</source>
        <translation>Assign a specialist</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>查找</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>没有应配专员的企业</source>
        <translation>No firm requires a specialist</translation>
    </message>
    <message>
        <source>按本区县的规则，目前没有企业需要配备专员。</source>
        <translation>By the rule of this district, no firm needs a specialist at present.</translation>
    </message>
    <message>
        <source>全部企业已按本区县规则配备</source>
        <translation>All firms are assigned by the rule of this district</translation>
    </message>
    <message>
        <source>新入库或新认定的企业没有专员时会列在这里。</source>
        <translation>Newly added or recognised firms without a specialist appear here.</translation>
    </message>
    <message>
        <source>建议配备</source>
        <translation>Propose staffing</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>履历</source>
        <translation>History</translation>
    </message>
    <message>
        <source>联系表</source>
        <translation>Contact list</translation>
    </message>
    <message>
        <source>粘贴名单</source>
        <translation>Paste list</translation>
    </message>
    <message>
        <source>登记专员、领导、成员或专家</source>
        <translation>Enter a specialist, leader, member or expert</translation>
    </message>
    <message>
        <source>服务过的企业，外出和代理人</source>
        <translation>Firms served, absences and substitutes</translation>
    </message>
    <message>
        <source>按本区县规则齐备 %1 / %2 家</source>
        <translation>%1 / %2 firms staffed by the district&apos;s rule</translation>
    </message>
    <message>
        <source>先在列表中选中企业，可按住 Ctrl 或 Shift 多选，Ctrl+A 全选；也可拖到右边的人上</source>
        <translation>Select firms in the list first, several with Ctrl or Shift, all with Ctrl+A; or drag them onto a person at the right</translation>
    </message>
    <message>
        <source>没有未配专员的企业</source>
        <translation>No firm is without a specialist</translation>
    </message>
    <message>
        <source>先选中一位人员</source>
        <translation>Select a person first</translation>
    </message>
</context>
<context>
    <name>peiyu::AttachmentList</name>
    <message>
        <source>还没有附件。可添加文件，也可把文件拖到这里，或复制后按 Ctrl+V 粘贴。</source>
        <translation>No attachments yet. Add files, drop them here, or paste copied ones with Ctrl+V.</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>添加附件</source>
        <translation>Attach</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>另存为</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>粘贴附件</source>
        <translation>Paste attachment</translation>
    </message>
    <message>
        <source>剪贴板里没有文件或图片。请先在文件窗口里复制文件，再回来按 Ctrl+V。</source>
        <translation>The clipboard holds no file or picture. Copy the file in its window first, then press Ctrl+V here.</translation>
    </message>
</context>
<context>
    <name>peiyu::AttachmentPanel</name>
    <message>
        <source>粘贴的图片 %1.png</source>
        <translation>Pasted picture %1.png</translation>
    </message>
    <message>
        <source>添加附件</source>
        <translation>Attach</translation>
    </message>
    <message>
        <source>所有文件 (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>正在存入附件…</source>
        <translation>Storing attachments…</translation>
    </message>
    <message>
        <source>临时文件夹不能用，打不开附件。请用“另存为”存到桌面再看。</source>
        <translation>There is no temporary folder, so nothing can be opened. Save the file to the desktop instead.</translation>
    </message>
    <message>
        <source>打开的是一份副本，改动不会存回库里；要换成改过的文件，请重新添加。</source>
        <translation>What was opened is a copy; changes in it are not kept. Add the changed file again.</translation>
    </message>
    <message>
        <source>这台电脑没有能打开它的程序。请用“另存为”存出来再看。</source>
        <translation>This PC has no program to open it. Save it elsewhere to look at it.</translation>
    </message>
    <message>
        <source>附件另存为</source>
        <translation>Save attachment as</translation>
    </message>
    <message>
        <source>已存为 %1。</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>删除附件“%1”？删除后可以用 Ctrl+Z 撤销。</source>
        <translation>Remove attachment “%1”? Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>peiyu::BackupTable</name>
    <message>
        <source>完好</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>▼ 不能用</source>
        <translation>▼ Not usable</translation>
    </message>
    <message>
        <source>与制作时一致，可以恢复</source>
        <translation>As it was written, can be restored</translation>
    </message>
    <message>
        <source>做好时已核对过；现在是否完好，点“核对”再查一遍</source>
        <translation>It was checked when it was made; “Check” looks again</translation>
    </message>
    <message>
        <source>备份时间</source>
        <translation>Made at</translation>
    </message>
    <message>
        <source>时机</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Firms</translation>
    </message>
    <message>
        <source>认定</source>
        <translation>Titles</translation>
    </message>
    <message>
        <source>走访</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>大小</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>核对</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
</context>
<context>
    <name>peiyu::BackupsPage</name>
    <message>
        <source>备份</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>立即备份</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>备份到U盘…</source>
        <translation>Back up to a stick…</translation>
    </message>
    <message>
        <source>打开查看</source>
        <translation>Look into</translation>
    </message>
    <message>
        <source>核对</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>恢复到这一份…</source>
        <translation>Restore this one…</translation>
    </message>
    <message>
        <source>从别处的备份恢复…</source>
        <translation>Restore from elsewhere…</translation>
    </message>
    <message>
        <source>共享数据库在服务器上备份</source>
        <translation>A shared database is backed up on its server</translation>
    </message>
    <message>
        <source>请联系管理员。</source>
        <translation>Ask the administrator.</translation>
    </message>
    <message>
        <source>还没有备份</source>
        <translation>No backups yet</translation>
    </message>
    <message>
        <source>有改动的库在关闭时、导入前和批量操作前会自动备份；也可以现在就备份一份。</source>
        <translation>A changed base is backed up by itself at close, before imports and bulk steps; you can also make one now.</translation>
    </message>
    <message>
        <source>%1 份，共 %2</source>
        <translation>%1 backups, %2</translation>
    </message>
    <message numerus="yes">
        <source>已有 %n 天没有把备份存到别的磁盘。电脑坏了，本机上的备份也会一起丢失。</source>
        <translation>
            <numerusform>For %n day no backup went to another disk. If this computer breaks, its backups are lost with it.</numerusform>
            <numerusform>For %n days no backup went to another disk. If this computer breaks, its backups are lost with it.</numerusform>
        </translation>
    </message>
    <message>
        <source>还没有备份存在别的磁盘上。电脑坏了，本机上的备份也会一起丢失。</source>
        <translation>No backup lies on another disk yet. If this computer breaks, its backups are lost with it.</translation>
    </message>
    <message>
        <source>先在列表中选中一份备份</source>
        <translation>Choose a backup in the list first</translation>
    </message>
    <message>
        <source>已备份并核对：%1</source>
        <translation>Backed up and checked: %1</translation>
    </message>
    <message>
        <source>备份存到哪里</source>
        <translation>Where to put the backup</translation>
    </message>
    <message>
        <source>培育库备份 (*.peiyu)</source>
        <translation>Peiyuku backups (*.peiyu)</translation>
    </message>
    <message>
        <source>备份完好，可以恢复</source>
        <translation>The backup is sound and can be restored</translation>
    </message>
    <message>
        <source>把库恢复到 %1 的备份？之后的改动不在其中；现在的库会改名保留在原处，不会删除。</source>
        <translation>Restore the base from the backup of %1? Later changes are not in it; the present base is kept under another name.</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
</context>
<context>
    <name>peiyu::BaseMaking</name>
    <message>
        <source>已从备份恢复。</source>
        <translation>Restored from a backup.</translation>
    </message>
    <message>
        <source>已从备份恢复。原来的库保留为“%1”。</source>
        <translation>Restored from a backup. The base it replaced is kept as “%1”.</translation>
    </message>
    <message>
        <source>抢救出企业 %1 家，另按变更记录补回 %2 条。</source>
        <translation>%1 firms were rescued, %2 records put back from the change log.</translation>
    </message>
    <message>
        <source>有 %1 处读不出，请对照备份或原表核对。</source>
        <translation> %1 places could not be read; compare with a backup or your own lists.</translation>
    </message>
</context>
<context>
    <name>peiyu::BaseNotices</name>
    <message>
        <source>只读：%1</source>
        <translation>Read only: %1</translation>
    </message>
    <message>
        <source>照现状继续…</source>
        <translation>Go on as found…</translation>
    </message>
    <message>
        <source>重新打开</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>只读：对方已经关闭这个库，现在可以重新打开来修改。</source>
        <translation>Read only: the other program has closed the base; open it again to edit.</translation>
    </message>
    <message numerus="yes">
        <source>已有 %n 天没有把备份存到别的磁盘。</source>
        <translation>
            <numerusform>For %n day no backup went to another disk.</numerusform>
            <numerusform>For %n days no backup went to another disk.</numerusform>
        </translation>
    </message>
    <message>
        <source>还没有备份存在别的磁盘上，电脑坏了数据就没了。</source>
        <translation>No backup lies on another disk; if this computer breaks, the data is gone.</translation>
    </message>
    <message>
        <source>去备份</source>
        <translation>Back up</translation>
    </message>
    <message>
        <source>看备份</source>
        <translation>See backups</translation>
    </message>
    <message>
        <source>库以只读方式打开</source>
        <translation>The base is open for reading</translation>
    </message>
    <message>
        <source>回到正在用的库</source>
        <translation>Back to the base in use</translation>
    </message>
</context>
<context>
    <name>peiyu::BatchDispatchDialog</name>
    <message>
        <source>批量交办</source>
        <translation>Dispatch together</translation>
    </message>
    <message>
        <source>交办</source>
        <translation>Dispatch</translation>
    </message>
    <message>
        <source>主办单位</source>
        <translation>Lead unit</translation>
    </message>
    <message>
        <source>交办要求，可不填</source>
        <translation>What is wanted, optional</translation>
    </message>
    <message>
        <source>要求</source>
        <translation>Wanted</translation>
    </message>
    <message>
        <source>交办日期</source>
        <translation>Dispatched on</translation>
    </message>
    <message>
        <source>%1 件合成一张交办单，各件仍分别计时、分别签收。</source>
        <translation>%1 on one slip; each has its own clocks and is signed for by itself.</translation>
    </message>
    <message>
        <source>交办 %1 件</source>
        <translation>Dispatch %1</translation>
    </message>
    <message>
        <source>选中的诉求现在都不能交办，理由在右边</source>
        <translation>None of the selected can be dispatched now; the reasons stand at the right</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>不办：%1</source>
        <translation>left out: %1</translation>
    </message>
    <message>
        <source>选中 %1 件，可交办 %2 件</source>
        <translation>%1 selected, %2 can be dispatched</translation>
    </message>
    <message>
        <source>逐件预览</source>
        <translation>One by one</translation>
    </message>
    <message>
        <source>请填写交给哪个单位。</source>
        <translation>Please name the unit.</translation>
    </message>
</context>
<context>
    <name>peiyu::BoardActions</name>
    <message>
        <source>应配备企业</source>
        <translation>Required firms</translation>
    </message>
    <message>
        <source>已配专员</source>
        <translation>With specialist</translation>
    </message>
    <message>
        <source>未配专员</source>
        <translation>No specialist</translation>
    </message>
    <message>
        <source>已有一策</source>
        <translation>Has an action plan</translation>
    </message>
    <message>
        <source>未制定一策</source>
        <translation>No action plan</translation>
    </message>
    <message>
        <source>截至 %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>%1 · %2 · 缺口企业名单（%3，缺口 %4）</source>
        <translation>%1 · %2 · firms for the gap (%3, gap %4)</translation>
    </message>
    <message>
        <source>全部企业</source>
        <translation>all firms</translation>
    </message>
    <message>
        <source>导出“%1”</source>
        <translation>Export “%1”</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.csv)</source>
        <translation>Tables (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>已导出 %1 行到 %2</source>
        <translation>%1 rows written to %2</translation>
    </message>
    <message>
        <source>本期未走访</source>
        <translation>Not visited this period</translation>
    </message>
</context>
<context>
    <name>peiyu::BoardFilter</name>
    <message>
        <source>只统计某条产业链、某个镇街或园区的企业（仅统计，不判定状态）</source>
        <translation>Count the firms of one chain, town or park alone (counted, not judged)</translation>
    </message>
    <message>
        <source>产业链</source>
        <translation>Industry chain</translation>
    </message>
    <message>
        <source>镇街</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>园区</source>
        <translation>Park</translation>
    </message>
    <message>
        <source>库里的企业还没有填产业链</source>
        <translation>No firm in the base has an industry chain yet</translation>
    </message>
    <message>
        <source>本区县还没有登记园区</source>
        <translation>This district has no parks entered yet</translation>
    </message>
    <message>
        <source>产业链：%1</source>
        <translation>Chain: %1</translation>
    </message>
    <message>
        <source>园区：%1</source>
        <translation>Park: %1</translation>
    </message>
    <message>
        <source>镇街：%1</source>
        <translation>Town: %1</translation>
    </message>
</context>
<context>
    <name>peiyu::BoardPage</name>
    <message>
        <source>目标看板</source>
        <translation>Target board</translation>
    </message>
    <message>
        <source>计划</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>口径</source>
        <translation>How it is counted</translation>
    </message>
    <message>
        <source>按计划原文</source>
        <translation>As written in the plan</translation>
    </message>
    <message>
        <source>含更高梯度</source>
        <translation>Incl. higher tiers</translation>
    </message>
    <message>
        <source>本级已到期而更高梯度有效的也计入；只用于期末有效，仅供参考</source>
        <translation>Also counts firms whose title of this tier has ended but whose higher tier is valid; only for “valid at the end”, for reference only</translation>
    </message>
    <message>
        <source>本区县</source>
        <translation>Home district</translation>
    </message>
    <message>
        <source>各区县对比</source>
        <translation>Compare districts</translation>
    </message>
    <message>
        <source>终期结果</source>
        <translation>Final results</translation>
    </message>
    <message>
        <source>查看口径</source>
        <translation>How it is counted</translation>
    </message>
    <message>
        <source>基期数</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>填报数</source>
        <translation>Recorded value</translation>
    </message>
    <message>
        <source>计划原文</source>
        <translation>Text of the plan</translation>
    </message>
    <message>
        <source>含更高梯度，仅供参考；序时图仍按计划原文&#x3000;</source>
        <translation>Includes higher tiers, for reference only; the path chart still follows the plan. </translation>
    </message>
    <message>
        <source>先选中一项目标</source>
        <translation>First select a target</translation>
    </message>
    <message>
        <source>这一项由培育库中的认定记录统计，不用填报</source>
        <translation>This one is counted from the recognitions in the pool and needs no recording</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>%1 · 现行</source>
        <translation>%1 · in force</translation>
    </message>
    <message>
        <source>已筛选：仅统计，目标仍是全区县的；序时图不筛选&#x3000;</source>
        <translation>Filtered: counted only, targets stay the district&apos;s; the path is not filtered  </translation>
    </message>
</context>
<context>
    <name>peiyu::CadenceDialog</name>
    <message>
        <source>走访频次</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>保存频次</source>
        <translation>Save cadence</translation>
    </message>
    <message>
        <source>例如 区专班会议纪要</source>
        <translation>for example minutes of the district&apos;s meeting</translation>
    </message>
    <message>
        <source>改动的依据</source>
        <translation>Source of the change</translation>
    </message>
    <message>
        <source>每家每月上门上限</source>
        <translation>Monthly cap a firm</translation>
    </message>
    <message>
        <source>次</source>
        <translation>days</translation>
    </message>
    <message>
        <source>本系统默认</source>
        <translation>default of this program</translation>
    </message>
    <message>
        <source>本系统默认为 %1 次</source>
        <translation>System default is %1</translation>
    </message>
    <message>
        <source>按企业当天最高的有效称号执行；同一天几家单位同去算一次上门。</source>
        <translation>Goes by the highest valid title of the day; several offices on one day count once.</translation>
    </message>
    <message>
        <source>默认（%1）</source>
        <translation>Default (%1)</translation>
    </message>
    <message>
        <source>计 %1</source>
        <translation>Counts %1</translation>
    </message>
    <message>
        <source>没有称号</source>
        <translation>No title</translation>
    </message>
</context>
<context>
    <name>peiyu::CalendarPage</name>
    <message>
        <source>工作日历</source>
        <translation>Working calendar</translation>
    </message>
    <message>
        <source>暂估</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>安排</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>年份</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>这一年的放假安排还没有录入，只除去周末</source>
        <translation>This year&apos;s holidays are not entered yet; weekends alone are left out</translation>
    </message>
    <message>
        <source>录入放假通知…</source>
        <translation>Enter a notice…</translation>
    </message>
    <message>
        <source>放假和调休上班的日子</source>
        <translation>Days off and working weekends</translation>
    </message>
    <message>
        <source>没有放假和调休的日子</source>
        <translation>No days off or working weekends</translation>
    </message>
    <message>
        <source>还没有录入这一年的放假通知，时限只除去周末。</source>
        <translation>This year&apos;s notice is not entered yet; limits leave out weekends alone.</translation>
    </message>
    <message>
        <source>导入…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>改这一天…</source>
        <translation>Change the day…</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>上一年</source>
        <translation>Year before</translation>
    </message>
    <message>
        <source>下一年</source>
        <translation>Year after</translation>
    </message>
    <message>
        <source>%1 年</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>按星期</source>
        <translation>as the week has it</translation>
    </message>
    <message>
        <source>放假 %1 天，调休上班 %2 天</source>
        <translation>%1 days off, %2 working weekends</translation>
    </message>
    <message>
        <source>依据：未写明</source>
        <translation>Source: not said</translation>
    </message>
    <message>
        <source>还没有通知</source>
        <translation>No notice yet</translation>
    </message>
    <message>
        <source>依据：%1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>选择放假表（日期、名称、放假或上班）</source>
        <translation>Choose a table (date, name, off or work)</translation>
    </message>
    <message>
        <source>表格 (*.csv *.xlsx *.xls *.et)</source>
        <translation>Tables (*.csv *.xlsx *.xls *.et)</translation>
    </message>
</context>
<context>
    <name>peiyu::CallBackDialog</name>
    <message>
        <source>回访</source>
        <translation>Call back</translation>
    </message>
    <message>
        <source>登记回访</source>
        <translation>Save call-back</translation>
    </message>
    <message>
        <source>承办单位联系过企业（响应）</source>
        <translation>The unit was in touch with the firm</translation>
    </message>
    <message>
        <source>企业认为已经解决</source>
        <translation>The firm calls it solved</translation>
    </message>
    <message>
        <source>%1，提出人 %2 %3</source>
        <translation>%1, asked by %2 %3</translation>
    </message>
    <message>
        <source>答复：%1</source>
        <translation>Answer: %1</translation>
    </message>
    <message>
        <source>企业评价</source>
        <translation>The firm&apos;s opinion</translation>
    </message>
    <message>
        <source>← → 选择</source>
        <translation>← → choose</translation>
    </message>
    <message>
        <source>响应</source>
        <translation>Contacted</translation>
    </message>
    <message>
        <source>解决</source>
        <translation>Solved</translation>
    </message>
    <message>
        <source>企业怎么说</source>
        <translation>What the firm says</translation>
    </message>
    <message>
        <source>企业意见</source>
        <translation>In its words</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>曾经不满意重办过：办结须负责人。</source>
        <translation>Was unsatisfied once: the head closes it.</translation>
    </message>
    <message>
        <source>登记后按 E 办结。</source>
        <translation>Then E closes it.</translation>
    </message>
    <message>
        <source>登记不满意，退回重办</source>
        <translation>Save, back to the unit</translation>
    </message>
    <message>
        <source>将重办，原编号不变，办结剩 %1 个工作日；再次办结须负责人。</source>
        <translation>Done anew under the same number, %1 working days left to close; closing again needs the head.</translation>
    </message>
    <message>
        <source>将重办，原编号不变；再次办结须负责人。</source>
        <translation>Done anew under the same number; closing again needs the head.</translation>
    </message>
    <message>
        <source>请写明企业为什么不满意，承办单位要照此重办。</source>
        <translation>Please say why the firm is not satisfied: the unit works by it.</translation>
    </message>
</context>
<context>
    <name>peiyu::CancelVisitDialog</name>
    <message>
        <source>取消走访计划</source>
        <translation>Cancel planned visit</translation>
    </message>
    <message>
        <source>取消这次走访</source>
        <translation>Cancel this visit</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>例如 企业婉拒</source>
        <translation>for example the firm declined</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>peiyu::CarrierDialog</name>
    <message>
        <source>登记载体</source>
        <translation>Register carrier</translation>
    </message>
    <message>
        <source>修改载体</source>
        <translation>Change carrier</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>孵化器、产业园、平台、联盟等，没有代码的单位</source>
        <translation>Incubators, industrial parks, platforms, alliances and other bodies without a code</translation>
    </message>
    <message>
        <source>区县</source>
        <translation>District</translation>
    </message>
    <message>
        <source>镇街</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>运营单位</source>
        <translation>Operated by</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remarks</translation>
    </message>
</context>
<context>
    <name>peiyu::CarriersPage</name>
    <message>
        <source>载体平台</source>
        <translation>Carriers</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>区县</source>
        <translation>District</translation>
    </message>
    <message>
        <source>镇街</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>运营单位</source>
        <translation>Operated by</translation>
    </message>
    <message>
        <source>资质荣誉</source>
        <translation>Honours</translation>
    </message>
    <message>
        <source>还没有载体平台</source>
        <translation>No carriers yet</translation>
    </message>
    <message>
        <source>孵化器、产业园、公共服务平台、联盟、工作站等没有信用代码的单位登记在这里，它们的称号由此计入计划指标。</source>
        <translation>Incubators, industrial parks, public service platforms, alliances, workstations and other bodies without a credit code are registered here, so that their titles count in the indicators of the plans.</translation>
    </message>
    <message>
        <source>登记载体</source>
        <translation>Register carrier</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>登记资质</source>
        <translation>Register honour</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>%1 个</source>
        <translation>%1 carriers</translation>
    </message>
    <message>
        <source>没有选中的载体</source>
        <translation>No carrier selected</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>还没有登记，按“登记资质”录入。</source>
        <translation>None registered yet; use “Register honour” to enter one.</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>先在列表中选中一个载体</source>
        <translation>First select a carrier in the list</translation>
    </message>
    <message>
        <source>资质类别…</source>
        <translation>Kinds of qualification…</translation>
    </message>
</context>
<context>
    <name>peiyu::CategoriesDialog</name>
    <message>
        <source>诉求类别</source>
        <translation>Request category</translation>
    </message>
    <message>
        <source>登记诉求时从这里选，种类和时限由它提出。停用的不再列出，已登记的不变；改名时已登记的一起改。</source>
        <translation>Requests are filed under these; each proposes kind and limits. What is put away is no longer offered, what was registered stays; a new name holds for registered ones too.</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>先按种类</source>
        <translation>Kind proposed</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>新增…</source>
        <translation>New…</translation>
    </message>
    <message>
        <source>修改…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>Put away</translation>
    </message>
    <message>
        <source>已停用</source>
        <translation>Put away</translation>
    </message>
    <message>
        <source>自带</source>
        <translation>Shipped</translation>
    </message>
    <message>
        <source>自定</source>
        <translation>Own</translation>
    </message>
    <message>
        <source>先选中一个类别</source>
        <translation>Select a category first</translation>
    </message>
    <message>
        <source>启用</source>
        <translation>Use again</translation>
    </message>
</context>
<context>
    <name>peiyu::CategoryDialog</name>
    <message>
        <source>新增诉求类别</source>
        <translation>New request category</translation>
    </message>
    <message>
        <source>修改诉求类别</source>
        <translation>Change request category</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>先按种类</source>
        <translation>Kind proposed</translation>
    </message>
    <message>
        <source>登记时可改</source>
        <translation>Can be changed when registering</translation>
    </message>
</context>
<context>
    <name>peiyu::ChangeDetail</name>
    <message>
        <source>撤销这次变更</source>
        <translation>Undo this change</translation>
    </message>
    <message>
        <source>打开企业</source>
        <translation>Open firm</translation>
    </message>
    <message>
        <source>改了什么</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>谁</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>涉及</source>
        <translation>Concerns</translation>
    </message>
    <message>
        <source>没有改动数据</source>
        <translation>No data changed</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>已撤销</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>撤销后</source>
        <translation>Undo will</translation>
    </message>
    <message>
        <source>这次只记下了一件事，没有改动数据。</source>
        <translation>Only an event was noted; no data changed.</translation>
    </message>
    <message>
        <source>这次变更共 %1 条记录，这里只列与本企业有关的 %2 条。</source>
        <translation>This change has %1 records; the %2 of this firm are listed here.</translation>
    </message>
    <message>
        <source>这次变更共 %1 条记录，这里列出前 %2 条。</source>
        <translation>This change has %1 records; the first %2 are listed here.</translation>
    </message>
    <message>
        <source>没有可见的内容变动</source>
        <translation>Nothing visible changed</translation>
    </message>
    <message>
        <source>先在列表中选中一次变更</source>
        <translation>Choose a change in the list first</translation>
    </message>
    <message>
        <source>正在撤销，请稍候</source>
        <translation>Undoing, please wait</translation>
    </message>
    <message>
        <source>这次变更不是只涉及一家企业，点企业名称可以打开</source>
        <translation>This change concerns more than one firm; press a firm&apos;s name to open it</translation>
    </message>
    <message>
        <source>打开这家企业的档案</source>
        <translation>Open the page of this firm</translation>
    </message>
    <message>
        <source>撤销“%1”？涉及的 %2 条记录会回到之前的样子：%3。之后还可以在变更史中重做。</source>
        <translation>Undo “%1”? Its %2 records go back to what they were: %3. It can be redone from the history.</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>peiyu::ChartCard</name>
    <message>
        <source>图</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>表</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>复制图片、复制表格、导出表格</source>
        <translation>Copy picture, copy table, export table</translation>
    </message>
    <message>
        <source>复制图片</source>
        <translation>Copy picture</translation>
    </message>
    <message>
        <source>复制表格</source>
        <translation>Copy table</translation>
    </message>
    <message>
        <source>导出表格…</source>
        <translation>Export table…</translation>
    </message>
</context>
<context>
    <name>peiyu::ChartOverlay</name>
    <message>
        <source>Enter 看企业名单</source>
        <translation>Enter shows the list of firms</translation>
    </message>
</context>
<context>
    <name>peiyu::CheckStep</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>peiyu::CheckTable</name>
    <message>
        <source>没有这样的行</source>
        <translation>No such rows</translation>
    </message>
    <message>
        <source>点上面的“全部”，看这张表的每一行。</source>
        <translation>Click “All” above to see every row of this table.</translation>
    </message>
</context>
<context>
    <name>peiyu::Chip</name>
    <message>
        <source>条件 %1</source>
        <translation>Condition %1</translation>
    </message>
    <message>
        <source>按 Del 去掉</source>
        <translation>Del removes it</translation>
    </message>
    <message>
        <source>点按修改，按 Del 去掉</source>
        <translation>Click to change, Del removes it</translation>
    </message>
    <message>
        <source>这个条件排除了全部记录，按 Del 去掉</source>
        <translation>This condition excludes all records; Del removes it</translation>
    </message>
</context>
<context>
    <name>peiyu::ChipBar</name>
    <message>
        <source>加条件</source>
        <translation>Add condition</translation>
    </message>
    <message>
        <source>加条件：按镇街、梯度、专员等缩小列表</source>
        <translation>Add a condition: narrow the list by town, tier, specialist …</translation>
    </message>
</context>
<context>
    <name>peiyu::ClockLegend</name>
    <message>
        <source>%1 %2 / %3 / %4</source>
        <translation>%1 %2 / %3 / %4</translation>
    </message>
    <message>
        <source>按本区县修改</source>
        <translation>Change for the district</translation>
    </message>
    <message>
        <source>已用</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>暂停</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>剩余</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>超期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>到期日</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>按本区县的文件修改办理时限</source>
        <translation>Change the limits by a document of the district</translation>
    </message>
    <message>
        <source>收件当日不计；按 %1 年放假通知计算</source>
        <translation>The day received does not count; by the holidays published for %1</translation>
    </message>
    <message>
        <source>收件当日不计；%1 年放假通知未录入，暂估</source>
        <translation>The day received does not count; holidays of %1 not entered, estimated</translation>
    </message>
    <message>
        <source>签收 / 答复 / 办结：%1 个工作日</source>
        <translation>Sign / answer / close: %1 working days</translation>
    </message>
    <message>
        <source>本区县文件</source>
        <translation>District&apos;s document</translation>
    </message>
    <message>
        <source>收件当日不计；按 %1 年放假通知计算，%2 年到期的为暂估</source>
        <translation>The day of receipt does not count; by the notice of holidays of %1, due days in %2 are provisional</translation>
    </message>
</context>
<context>
    <name>peiyu::CodeField</name>
    <message>
        <source>18 位，见营业执照；没有时可以先空着</source>
        <translation>18 characters, see the business licence; may stay empty for now</translation>
    </message>
    <message>
        <source>校验通过</source>
        <translation>Check passed</translation>
    </message>
    <message>
        <source>校验码不符，已核对执照确认无误</source>
        <translation>The check character differs; compared with the licence and confirmed</translation>
    </message>
    <message>
        <source>待确认：%1</source>
        <translation>To be confirmed: %1</translation>
    </message>
    <message>
        <source>确认无误</source>
        <translation>Confirm as correct</translation>
    </message>
    <message>
        <source>已输 %1 位，共 18 位</source>
        <translation>%1 of 18 characters typed</translation>
    </message>
</context>
<context>
    <name>peiyu::ColumnsDialog</name>
    <message>
        <source>确定</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>列设置</source>
        <translation>Set columns</translation>
    </message>
    <message>
        <source>列</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>上移</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>下移</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>恢复默认</source>
        <translation>Restore defaults</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>打勾的列会显示，从上到下就是从左到右。</source>
        <translation>Ticked columns are shown; top to bottom here is left to right there.</translation>
    </message>
    <message>
        <source>请至少选一列</source>
        <translation>Please select at least one column</translation>
    </message>
</context>
<context>
    <name>peiyu::CompanyPane</name>
    <message>
        <source>选定企业后，这里列出前后 30 天各单位的走访。</source>
        <translation>Once a firm is chosen, the visits of all offices 30 days back and ahead stand here.</translation>
    </message>
    <message>
        <source>%1月已有和已排上门 %2 天，上限 %3 次%4</source>
        <translation>Month %1: %2 days made or planned on site, cap %3%4</translation>
    </message>
    <message>
        <source>（本系统默认）</source>
        <translation> (system default)</translation>
    </message>
    <message>
        <source>建议同去：%1 %2</source>
        <translation>Go together: %1 %2</translation>
    </message>
    <message>
        <source>前后 30 天没有单位走访。</source>
        <translation>No office visits it 30 days back or ahead.</translation>
    </message>
    <message>
        <source>%1 %2 %3%4</source>
        <translation>%1 %2 %3%4</translation>
    </message>
    <message>
        <source>本单位</source>
        <translation>Our office</translation>
    </message>
    <message>
        <source>（计划）</source>
        <translation> (planned)</translation>
    </message>
    <message>
        <source>还有 %1 次</source>
        <translation>%1 more</translation>
    </message>
    <message>
        <source>前后 %1 天的走访（无事不扰）</source>
        <translation>Visits within %1 days</translation>
    </message>
</context>
<context>
    <name>peiyu::ComparisonBoard</name>
    <message>
        <source>目标年 %1 的计划</source>
        <translation>Plans with target year %1</translation>
    </message>
    <message>
        <source>各区县现行计划</source>
        <translation>Current plans of the districts</translation>
    </message>
    <message>
        <source>拿哪些计划来比</source>
        <translation>Which plans to compare</translation>
    </message>
    <message>
        <source>同一梯度、同一目标年的正式计划才排名次；征求意见稿和其他目标年的不排。</source>
        <translation>Only final plans of the same tier and target year are ranked; drafts for comment and other target years are not.</translation>
    </message>
    <message>
        <source>文件次序；名次按完成率，只在本梯度内比</source>
        <translation>Order of the documents; ranked by completion rate, within this tier only</translation>
    </message>
    <message>
        <source>家</source>
        <translation>firms</translation>
    </message>
    <message>
        <source>市级 / 省级</source>
        <translation>Municipal / provincial</translation>
    </message>
</context>
<context>
    <name>peiyu::CompletionOverlay</name>
    <message>
        <source>缺数据</source>
        <translation>Data missing</translation>
    </message>
    <message>
        <source>稿</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>（%1）</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1，缺口 %2</source>
        <translation>%1, gap %2</translation>
    </message>
    <message>
        <source>新增 %1，%2</source>
        <translation>New %1, %2</translation>
    </message>
    <message>
        <source>%1，完成率 %2</source>
        <translation>%1, completion rate %2</translation>
    </message>
</context>
<context>
    <name>peiyu::ContactDialog</name>
    <message>
        <source>登记联系人</source>
        <translation>Register contact</translation>
    </message>
    <message>
        <source>修改联系人</source>
        <translation>Change contact</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Contact phone</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>主要联系人在“编辑”里填；这里登记其他人。</source>
        <translation>The main contact is entered under “Edit”; register other people here.</translation>
    </message>
</context>
<context>
    <name>peiyu::CountTile</name>
    <message>
        <source>只看%1的行</source>
        <translation>Show only the rows: %1</translation>
    </message>
</context>
<context>
    <name>peiyu::CountingDialog</name>
    <message>
        <source>终期 %1</source>
        <translation>Final %1</translation>
    </message>
    <message>
        <source>今日 %1</source>
        <translation>Today %1</translation>
    </message>
    <message>
        <source>计入</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>未计入</source>
        <translation>Not counted</translation>
    </message>
    <message>
        <source>查看口径：%1 · %2</source>
        <translation>How it is counted: %1 · %2</translation>
    </message>
    <message>
        <source>在企业页打开名单</source>
        <translation>Open the list on the Firms page</translation>
    </message>
    <message>
        <source>口径</source>
        <translation>How it is counted</translation>
    </message>
    <message>
        <source>公式</source>
        <translation>Formula</translation>
    </message>
    <message>
        <source>文件未定</source>
        <translation>Not set in the document</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>%1，截止 %2</source>
        <translation>%1, due %2</translation>
    </message>
    <message>
        <source>计划没有附原文。</source>
        <translation>The plan comes without its original text.</translation>
    </message>
    <message>
        <source>出处</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>打开计划原文</source>
        <translation>Open the text of the plan</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>现有 %1</source>
        <translation>Current %1</translation>
    </message>
    <message>
        <source>计入 %1</source>
        <translation>Counted %1</translation>
    </message>
    <message>
        <source>未计入 %1</source>
        <translation>Not counted %1</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Firms</translation>
    </message>
    <message>
        <source>未计入的原因</source>
        <translation>Why not counted</translation>
    </message>
    <message>
        <source>没有计入的企业</source>
        <translation>No firm is counted</translation>
    </message>
    <message>
        <source>没有未计入的企业</source>
        <translation>No firm is left out</translation>
    </message>
    <message>
        <source>当日没有企业符合上面的公式。</source>
        <translation>No firm met the formula above on that day.</translation>
    </message>
    <message>
        <source>持有过这一级称号、到过本区县的企业都计入了。</source>
        <translation>Every firm that held a title of this tier and was in this district is counted.</translation>
    </message>
    <message>
        <source>这一项培育库不能统计，取数值日期不晚于截至日的最近一次填报数；没有填报就是未填报，不是 0。</source>
        <translation>The pool cannot count this one. It takes the latest recorded value dated no later than the as-of date; without one it is “not recorded”, not 0.</translation>
    </message>
    <message>
        <source>%1：%2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>未填报</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>在目标看板上用“登记填报数”填写，写明日期和来源。</source>
        <translation>Use “Record a value” on the target board; give its date and source.</translation>
    </message>
    <message>
        <source>填报数</source>
        <translation>Recorded value</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>导出名单</source>
        <translation>Export list</translation>
    </message>
    <message>
        <source>计入和未计入的都写进一个表格，附公式和原因</source>
        <translation>Counted and not counted in one table, with formula and reasons</translation>
    </message>
    <message>
        <source>数量 %1</source>
        <translation>quantity %1</translation>
    </message>
    <message>
        <source>是否计入</source>
        <translation>Counted?</translation>
    </message>
    <message>
        <source>口径：%1</source>
        <translation>Basis: %1</translation>
    </message>
</context>
<context>
    <name>peiyu::CoverageCard</name>
    <message>
        <source>一企一策一人</source>
        <translation>One firm, one plan, one person</translation>
    </message>
    <message>
        <source>应配备企业</source>
        <translation>Required firms</translation>
    </message>
    <message>
        <source>已配专员</source>
        <translation>With specialist</translation>
    </message>
    <message>
        <source>未配</source>
        <translation>Not assigned</translation>
    </message>
    <message>
        <source>已有一策</source>
        <translation>Has an action plan</translation>
    </message>
    <message>
        <source>未制定</source>
        <translation>Not made</translation>
    </message>
    <message>
        <source>两项都符合本区县规则：%1 / %2 家，%3</source>
        <translation>Both meet the rule of this district: %1 / %2 firms, %3</translation>
    </message>
    <message>
        <source>一企一策一人：应配备 %1 家，已配专员 %2 家，已有一策 %3 家</source>
        <translation>One firm, one plan, one person: %1 firms required, %2 with specialist, %3 with action plan</translation>
    </message>
    <message>
        <source>/ %1 家，%2</source>
        <translation>/ %1 firms, %2</translation>
    </message>
    <message>
        <source>/ 0 家</source>
        <translation>/ 0 firms</translation>
    </message>
</context>
<context>
    <name>peiyu::CoverageHeat</name>
    <message>
        <source>按专员</source>
        <translation>By specialist</translation>
    </message>
    <message>
        <source>按镇街</source>
        <translation>By town</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>已走访 / 应走访</source>
        <translation>Visited / required</translation>
    </message>
    <message>
        <source>未走访</source>
        <translation>Not visited</translation>
    </message>
    <message>
        <source>其中已排</source>
        <translation>Of these planned</translation>
    </message>
    <message>
        <source>上期未走访</source>
        <translation>Missed last period</translation>
    </message>
    <message>
        <source>免走访</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>按专员或镇街</source>
        <translation>By specialist or town</translation>
    </message>
    <message>
        <source>走访覆盖</source>
        <translation>Visit coverage</translation>
    </message>
    <message>
        <source>未配专员</source>
        <translation>No specialist</translation>
    </message>
    <message>
        <source>未定镇街</source>
        <translation>No town</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 · 本期未走访 · 截至 %2</source>
        <translation>%1 · not visited this period · as of %2</translation>
    </message>
</context>
<context>
    <name>peiyu::CoveragePane</name>
    <message>
        <source>上期未走访</source>
        <translation>Missed last period</translation>
    </message>
    <message>
        <source>未排</source>
        <translation>not planned</translation>
    </message>
    <message>
        <source>已排 %1</source>
        <translation>planned %1</translation>
    </message>
    <message>
        <source>走访覆盖</source>
        <translation>Visit coverage</translation>
    </message>
    <message>
        <source>未走访企业</source>
        <translation>Not visited</translation>
    </message>
    <message>
        <source>当天</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>镇街</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>走访</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>谁去</source>
        <translation>Who goes</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>未走访企业或当天</source>
        <translation>Firms not visited, or the day</translation>
    </message>
    <message>
        <source>应走访的都走访了</source>
        <translation>All that were due are visited</translation>
    </message>
    <message>
        <source>按走访频次，本期没有未走访的企业。</source>
        <translation>By cadence nobody is left to be visited this period.</translation>
    </message>
    <message>
        <source>当天的走访</source>
        <translation>Visits of the day</translation>
    </message>
    <message>
        <source>这天没有走访</source>
        <translation>No visits on this day</translation>
    </message>
    <message>
        <source>按 P 安排走访，按 V 记录走访。</source>
        <translation>P plans a visit, V records one.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>已走访 %1 家，应走访 %2 家；看应走访企业</source>
        <translation>%1 visited of %2 required; shows the required firms</translation>
    </message>
    <message>
        <source>未走访 %1</source>
        <translation>Not visited %1</translation>
    </message>
    <message>
        <source>其中已排 %1 家；看未走访企业</source>
        <translation>%1 of them planned; shows the firms not visited</translation>
    </message>
    <message>
        <source>，%1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>（本系统默认）</source>
        <translation> (system default)</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>上期未走访 %1</source>
        <translation>Missed last period %1</translation>
    </message>
    <message>
        <source>本期应走访，上一期整期没有走访</source>
        <translation>Required now, and not visited in all of the period before</translation>
    </message>
    <message>
        <source>免走访 %1</source>
        <translation>Exempt %1</translation>
    </message>
    <message>
        <source>登记了免走访及原因，不计入应走访</source>
        <translation>Exempt with a reason; not counted as required</translation>
    </message>
    <message>
        <source>走访覆盖 · 截至 %1</source>
        <translation>Visit coverage · as of %1</translation>
    </message>
    <message>
        <source>上季度末 %1 / %2</source>
        <translation>End of last quarter %1 / %2</translation>
    </message>
    <message>
        <source>未走访企业 %1</source>
        <translation>Not visited %1</translation>
    </message>
    <message>
        <source>%1月%2日 %3</source>
        <translation>%1/%2: %3</translation>
    </message>
    <message>
        <source>截至 %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>约定 %1 已过</source>
        <translation>agreed for %1, not made</translation>
    </message>
    <message>
        <source>本期未排，下次 %1</source>
        <translation>not planned this period, next %1</translation>
    </message>
</context>
<context>
    <name>peiyu::CoverageStrip</name>
    <message>
        <source>应配企业</source>
        <translation>Required firms</translation>
    </message>
    <message>
        <source>已配专员</source>
        <translation>With specialist</translation>
    </message>
    <message>
        <source>未配</source>
        <translation>Not assigned</translation>
    </message>
    <message>
        <source>已有一策</source>
        <translation>Has an action plan</translation>
    </message>
    <message>
        <source>未制定</source>
        <translation>Not made</translation>
    </message>
    <message>
        <source>/ %1 家</source>
        <translation>/ %1 firms</translation>
    </message>
    <message>
        <source>没有应配的企业</source>
        <translation>No required firms</translation>
    </message>
</context>
<context>
    <name>peiyu::DateField</name>
    <message>
        <source>打开日历（Alt+↓）</source>
        <translation>Open the calendar (Alt+↓)</translation>
    </message>
    <message>
        <source>如 2026-01-20、2026.1.20 或 20260120，可以留空</source>
        <translation>Such as 2026-01-20, 2026.1.20 or 20260120; may stay empty</translation>
    </message>
    <message>
        <source>填完整的日期，如 2026-01-20</source>
        <translation>Please enter the full date, such as 2026-01-20</translation>
    </message>
    <message>
        <source>不能早于 %1</source>
        <translation>Cannot be before %1</translation>
    </message>
    <message>
        <source>不能晚于 %1</source>
        <translation>Cannot be after %1</translation>
    </message>
</context>
<context>
    <name>peiyu::DayDialog</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>按星期（周末休息）</source>
        <translation>As the week has it (weekend)</translation>
    </message>
    <message>
        <source>按星期（上班）</source>
        <translation>As the week has it (working)</translation>
    </message>
    <message>
        <source>放假</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>调休上班</source>
        <translation>Working weekend</translation>
    </message>
    <message>
        <source>上班</source>
        <translation>Working</translation>
    </message>
    <message>
        <source>这一天</source>
        <translation>This day</translation>
    </message>
    <message>
        <source>通知：%1%2</source>
        <translation>Notice: %1 %2</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>如 国庆节、停电</source>
        <translation>such as National Day, power cut</translation>
    </message>
    <message>
        <source>保存后，未办结诉求的到期日随之重算；可用 Ctrl+Z 撤销。</source>
        <translation>Due days of open requests follow; Ctrl+Z takes it back.</translation>
    </message>
</context>
<context>
    <name>peiyu::DispatchChain</name>
    <message>
        <source>企业</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>科室</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>首问</source>
        <translation>first contact</translation>
    </message>
    <message>
        <source>跟办</source>
        <translation>follows</translation>
    </message>
    <message>
        <source>主办</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>协办</source>
        <translation>Supporting</translation>
    </message>
    <message>
        <source>转办链：%1</source>
        <translation>Chain: %1</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>peiyu::DispatchDialog</name>
    <message>
        <source>转办</source>
        <translation>Pass on</translation>
    </message>
    <message>
        <source>交办</source>
        <translation>Dispatch</translation>
    </message>
    <message>
        <source>转办，待新单位签收</source>
        <translation>Pass on, to be signed for</translation>
    </message>
    <message>
        <source>交办，待签收</source>
        <translation>Dispatch, to be signed for</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>主办单位</source>
        <translation>Lead unit</translation>
    </message>
    <message>
        <source>可不填；几个单位用顿号隔开</source>
        <translation>Optional; several separated by 、</translation>
    </message>
    <message>
        <source>协办单位</source>
        <translation>Supporting units</translation>
    </message>
    <message>
        <source>交办要求，可不填</source>
        <translation>What is wanted, optional</translation>
    </message>
    <message>
        <source>要求</source>
        <translation>Wanted</translation>
    </message>
    <message>
        <source>交办日期</source>
        <translation>Dispatched on</translation>
    </message>
    <message>
        <source>签收时限 %1 个工作日，从交办次日起算</source>
        <translation>To be signed for within %1 working days from the day after</translation>
    </message>
    <message>
        <source>已退单 %1 次</source>
        <translation>returned %1 times</translation>
    </message>
    <message>
        <source>请填写主办单位；右边是计划提出的。</source>
        <translation>Please name the lead unit; the plan&apos;s proposals stand at the right.</translation>
    </message>
    <message>
        <source>“%1”是不是“%2”？从列表中选；就是“%1”的，再按一次 Ctrl+Enter。</source>
        <translation>Is “%1” meant to be “%2”? Choose it from the list; if it is “%1”, press Ctrl+Enter again.</translation>
    </message>
</context>
<context>
    <name>peiyu::DistrictCard</name>
    <message>
        <source>口径</source>
        <translation>How it is counted</translation>
    </message>
    <message>
        <source>查看口径</source>
        <translation>How it is counted</translation>
    </message>
    <message>
        <source>查看口径（F1）</source>
        <translation>How it is counted (F1)</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>按 Enter 看名单，按 F1 查看口径</source>
        <translation>Enter shows the list, F1 shows how it is counted</translation>
    </message>
</context>
<context>
    <name>peiyu::DistrictDialog</name>
    <message>
        <source>区县、镇街和园区</source>
        <translation>Districts, towns and parks</translation>
    </message>
    <message>
        <source>新增区县</source>
        <translation>Enter district</translation>
    </message>
    <message>
        <source>区县</source>
        <translation>District</translation>
    </message>
    <message>
        <source>全称</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>如 重庆市开州区</source>
        <translation>e.g. 重庆市开州区</translation>
    </message>
    <message>
        <source>简称</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>如 开州区；不填则同全称</source>
        <translation>e.g. 开州区; the full name if empty</translation>
    </message>
    <message>
        <source>省、直辖市</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>市、州</source>
        <translation>Prefecture</translation>
    </message>
    <message>
        <source>镇街</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>园区</source>
        <translation>Park</translation>
    </message>
    <message>
        <source>每行一个，或用顿号隔开；可以从表格里复制一列粘贴</source>
        <translation>One in a line, or parted by 、; a column copied from a sheet can be pasted</translation>
    </message>
    <message>
        <source>新增一个区县</source>
        <translation>Enter a new district</translation>
    </message>
    <message>
        <source>已有 %1 个镇街、%2 个园区</source>
        <translation>has %1 towns and %2 parks</translation>
    </message>
    <message>
        <source>补充名单</source>
        <translation>Complete lists</translation>
    </message>
    <message>
        <source>新增 %1 个</source>
        <translation>%1 new</translation>
    </message>
    <message>
        <source>新增 %1 个，%2 个已有</source>
        <translation>%1 new, %2 already there</translation>
    </message>
    <message>
        <source>还没有填写要补充的镇街或园区。</source>
        <translation>Enter the towns or parks to add first.</translation>
    </message>
</context>
<context>
    <name>peiyu::DistrictFace</name>
    <message>
        <source>按镇街</source>
        <translation>By town</translation>
    </message>
    <message>
        <source>按专员</source>
        <translation>By specialist</translation>
    </message>
    <message>
        <source>按镇街或按专员</source>
        <translation>By town or by specialist</translation>
    </message>
    <message>
        <source>各镇街、各专员的情况</source>
        <translation>Towns and specialists</translation>
    </message>
    <message>
        <source>本区县还没有企业</source>
        <translation>The district has no firms yet</translation>
    </message>
    <message>
        <source>导入台账或新建企业以后，各镇街列在这里。</source>
        <translation>Towns stand here once firms are imported or entered.</translation>
    </message>
    <message>
        <source>%1 · 企业 %2 家，本月新认定 %3 件，到本级的提醒 %4 件（T-1 专员，T+0 科室，T+3 负责人，本系统默认）</source>
        <translation>%1 · %2 firms, %3 new titles this month, %4 reminders at this level (T-1 specialist, T+0 department, T+3 head, our default)</translation>
    </message>
    <message>
        <source>%1 · 今天休息，不催办</source>
        <translation>%1 · day off, nobody is reminded</translation>
    </message>
    <message>
        <source>专员</source>
        <translation>Specialist</translation>
    </message>
    <message>
        <source>镇街</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>合计 %1 行</source>
        <translation>Total of %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>查看提醒</source>
        <translation>Show reminders</translation>
    </message>
    <message>
        <source>列出到本级的提醒，可逐件督办或推迟</source>
        <translation>Lists what reached your level, to supervise or put off one by one</translation>
    </message>
    <message>
        <source>%1 · 到本级的提醒</source>
        <translation>%1 · reminders of your level</translation>
    </message>
</context>
<context>
    <name>peiyu::DuplicatesPage</name>
    <message>
        <source>查重</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Firms</translation>
    </message>
    <message>
        <source>可能重复的企业</source>
        <translation>Possible duplicates</translation>
    </message>
    <message>
        <source>相同之处</source>
        <translation>In common</translation>
    </message>
    <message>
        <source>没有可能重复的企业</source>
        <translation>No possible duplicates</translation>
    </message>
    <message>
        <source>信用代码、名称、曾用名、电话和地址都比对过了。标为“不是重复”的不再列出。</source>
        <translation>Credit codes, names, former names, phones and addresses have been compared. Firms marked “Not duplicates” are no longer listed.</translation>
    </message>
    <message>
        <source>合并…</source>
        <translation>Merge…</translation>
    </message>
    <message>
        <source>不是重复</source>
        <translation>Not duplicates</translation>
    </message>
    <message>
        <source>打开左边</source>
        <translation>Open the left one</translation>
    </message>
    <message>
        <source>打开右边</source>
        <translation>Open the right one</translation>
    </message>
    <message>
        <source>%1 对</source>
        <translation>%1 pairs</translation>
    </message>
    <message>
        <source>没有选中的企业</source>
        <translation>No firm selected</translation>
    </message>
    <message>
        <source>%1 ／ %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>两家不同的地方（左 ／ 右）</source>
        <translation>Differences (left / right)</translation>
    </message>
    <message>
        <source>%1 条</source>
        <translation>%1 visits</translation>
    </message>
    <message>
        <source>右边这家名下的记录</source>
        <translation>Records of the firm on the right</translation>
    </message>
    <message>
        <source>先在列表中选中一对</source>
        <translation>First select a pair in the list</translation>
    </message>
</context>
<context>
    <name>peiyu::EnterpriseFormDialog</name>
    <message>
        <source>新建企业</source>
        <translation>New firm</translation>
    </message>
    <message>
        <source>编辑企业</source>
        <translation>Edit firm</translation>
    </message>
    <message>
        <source>保存修改</source>
        <translation>Save changes</translation>
    </message>
    <message>
        <source>企业全称</source>
        <translation>Full firm name</translation>
    </message>
    <message>
        <source>简称</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>列表中显示，由全称得出，可以改</source>
        <translation>Shown in lists; taken from the full name, can be changed</translation>
    </message>
    <message>
        <source>统一社会信用代码</source>
        <translation>Credit code</translation>
    </message>
    <message>
        <source>区县</source>
        <translation>District</translation>
    </message>
    <message>
        <source>镇街</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>可输入名称中的任意字查找</source>
        <translation>Type any part of the name to find it</translation>
    </message>
    <message>
        <source>园区</source>
        <translation>Park</translation>
    </message>
    <message>
        <source>没有的园区可以直接写</source>
        <translation>A park that is not listed can simply be typed in</translation>
    </message>
    <message>
        <source>迁入日期</source>
        <translation>Moved in on</translation>
    </message>
    <message>
        <source>行业</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Contact phone</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>培育阶段</source>
        <translation>Cultivation stage</translation>
    </message>
    <message>
        <source>哪天来到本区县；不填表示建库以前就在</source>
        <translation>The day it came to this district; empty means it was here before the base was made</translation>
    </message>
    <message>
        <source>只在企业搬迁时填；不填表示更正上面的地点</source>
        <translation>Only for a move of the firm; empty corrects the place above</translation>
    </message>
    <message>
        <source>（已不在本库区县）</source>
        <translation> (no longer in the districts of this base)</translation>
    </message>
    <message>
        <source>未定</source>
        <translation>Not set</translation>
    </message>
    <message>
        <source>打开“%1”</source>
        <translation>Open “%1”</translation>
    </message>
    <message>
        <source>曾用名</source>
        <translation>Former names</translation>
    </message>
    <message>
        <source>几个用“、”隔开</source>
        <translation>Separate several with “、”</translation>
    </message>
    <message>
        <source>法定代表人</source>
        <translation>Legal representative</translation>
    </message>
    <message>
        <source>成立日期</source>
        <translation>Founded on</translation>
    </message>
    <message>
        <source>注册资本</source>
        <translation>Registered capital</translation>
    </message>
    <message>
        <source>万</source>
        <translation>× 10,000</translation>
    </message>
    <message>
        <source>人民币</source>
        <translation>CNY</translation>
    </message>
    <message>
        <source>美元</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>欧元</source>
        <translation>EUR</translation>
    </message>
    <message>
        <source>港元</source>
        <translation>HKD</translation>
    </message>
    <message>
        <source>日元</source>
        <translation>JPY</translation>
    </message>
    <message>
        <source>币种</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>企业规模</source>
        <translation>Firm size</translation>
    </message>
    <message>
        <source>国民经济行业大类</source>
        <translation>Division of the national industry classification</translation>
    </message>
    <message>
        <source>重点产业链</source>
        <translation>Key industry chain</translation>
    </message>
    <message>
        <source>是链主企业</source>
        <translation>Is a chain leader</translation>
    </message>
    <message>
        <source>主导产品</source>
        <translation>Main product</translation>
    </message>
    <message>
        <source>标签</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>主要联系人</source>
        <translation>Main contact</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remarks</translation>
    </message>
</context>
<context>
    <name>peiyu::EnterpriseListPage</name>
    <message>
        <source>库里还没有企业</source>
        <translation>The base has no firms yet</translation>
    </message>
    <message>
        <source>导入台账</source>
        <translation>Import a ledger</translation>
    </message>
    <message>
        <source>新建企业</source>
        <translation>New firm</translation>
    </message>
    <message>
        <source>新建</source>
        <translation>New</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>配备专员</source>
        <translation>Assign a specialist</translation>
    </message>
    <message>
        <source>记录走访</source>
        <translation>Record a visit</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>预览</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>查找</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>我的企业</source>
        <translation>My firms</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Firms</translation>
    </message>
    <message>
        <source>截至 %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>第 %1 / %2 家</source>
        <translation>Firm %1 / %2</translation>
    </message>
    <message>
        <source>先在列表中选中企业，可按住 Ctrl 或 Shift 多选</source>
        <translation>First select firms in the list; hold Ctrl or Shift for several</translation>
    </message>
    <message>
        <source>先在列表中选中一家企业</source>
        <translation>First select a firm in the list</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>列设置</source>
        <translation>Set columns</translation>
    </message>
    <message>
        <source>企业台账-%1.xlsx</source>
        <translation>Firm ledger-%1.xlsx</translation>
    </message>
    <message>
        <source>导出企业列表</source>
        <translation>Export the list of firms</translation>
    </message>
    <message>
        <source>Excel 表格 (*.xlsx);;CSV 文本 (*.csv)</source>
        <translation>Excel spreadsheet (*.xlsx);;CSV text (*.csv)</translation>
    </message>
    <message>
        <source>已导出 %1 家到 %2</source>
        <translation>Exported %1 firms to %2</translation>
    </message>
    <message>
        <source>可以导入现有的 Excel 台账，也可以逐家录入，或者先看看示例库。</source>
        <translation>Import an existing Excel list, enter firms one by one, or look at the sample base first.</translation>
    </message>
    <message>
        <source>打开示例库</source>
        <translation>Open the sample base</translation>
    </message>
    <message>
        <source>正在导出：%1 / %2 家</source>
        <translation>Exporting: %1 / %2 firms</translation>
    </message>
    <message>
        <source>正在导出，完成后可以再导出</source>
        <translation>An export is running; export again when it is done</translation>
    </message>
    <message>
        <source>正在导出</source>
        <translation>Exporting</translation>
    </message>
    <message>
        <source>已取消导出，没有生成文件</source>
        <translation>Export cancelled, no file was made</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>peiyu::ExemptDialog</name>
    <message>
        <source>免走访</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>登记免走访</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>从</source>
        <translation>From</translation>
    </message>
    <message>
        <source>最后一天</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>空为长期</source>
        <translation>empty: for good</translation>
    </message>
    <message>
        <source>例如 停产检修</source>
        <translation>for example a shutdown</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>免走访期间不计入应走访，也不列为未走访；单独列出并写明原因。</source>
        <translation>While exempt a firm is neither required nor missed; it stands apart with its reason.</translation>
    </message>
    <message>
        <source>现在免走访：%1 起，%2。</source>
        <translation>Exempt now: since %1, %2.</translation>
    </message>
    <message>
        <source>结束免走访</source>
        <translation>End exemption</translation>
    </message>
</context>
<context>
    <name>peiyu::FigureGridModel</name>
    <message>
        <source>无</source>
        <translation>None</translation>
    </message>
    <message>
        <source>缺数据</source>
        <translation>Data missing</translation>
    </message>
    <message>
        <source>已定</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>年度已定</source>
        <translation>Year closed</translation>
    </message>
    <message>
        <source>来源应为 企业报、平台、税务 或 审计。</source>
        <translation>The source must be firm, platform, tax or audit.</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>%1 年</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>peiyu::FilterBar</name>
    <message>
        <source>清除</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>去掉全部条件</source>
        <translation>Remove all conditions</translation>
    </message>
</context>
<context>
    <name>peiyu::FinalBoard</name>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>已达成</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>未达成</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>还没有到期的计划</source>
        <translation>No plan has ended yet</translation>
    </message>
    <message>
        <source>计划的目标日期过了以后，终期结果列在这里；今天的进度看“本区县”。</source>
        <translation>Final results appear here once the target date of a plan has passed. For today&apos;s progress see “Home district”.</translation>
    </message>
    <message>
        <source>读数说明</source>
        <translation>Notes on the figures</translation>
    </message>
    <message>
        <source>终期取目标日期当天，不随今日变动；不再计算序时进度、月均需新增与预测</source>
        <translation>Final results are those on the target date and do not change with today; expected by now, new needed per month and forecast are no longer computed</translation>
    </message>
    <message>
        <source>全部 %1</source>
        <translation>All %1</translation>
    </message>
    <message>
        <source>已达成 %1</source>
        <translation>Met %1</translation>
    </message>
    <message>
        <source>未达成 %1</source>
        <translation>Missed %1</translation>
    </message>
    <message>
        <source>%1目标出自“%2”</source>
        <translation>%1: target from “%2”</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”按 %2 计</source>
        <translation>“%1” is read as %2</translation>
    </message>
    <message>
        <source>%1（推定）。</source>
        <translation>%1 (inferred).</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>状态只有 ■ 已达成、▲ 接近（仅“左右”类）、▼ 未达成；不排名。</source>
        <translation>The only states are ■ met, ▲ near (for “about” targets only) and ▼ missed; there is no ranking.</translation>
    </message>
    <message>
        <source>%1，仅供参考。</source>
        <translation>%1, for reference only.</translation>
    </message>
    <message>
        <source>%1，不是 0。</source>
        <translation>%1, not 0.</translation>
    </message>
    <message>
        <source>%1未设基期数，不影响终期判定。</source>
        <translation>%1: no baseline set; the final result does not depend on it.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>缺口企业名单</source>
        <translation>Firms for the gap</translation>
    </message>
    <message>
        <source>选中一项未达成的目标，看谁能补上缺口（低一级的企业）</source>
        <translation>Select a target that was missed to see who could fill the gap (firms one rung below)</translation>
    </message>
    <message>
        <source>按文件次序，不排名&#x3000;%1</source>
        <translation>In document order, not ranked  %1</translation>
    </message>
    <message>
        <source>%1 %2 项另列：已达成 %3，未达成 %4</source>
        <translation>%1: %2 apart, %3 met, %4 missed</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>peiyu::FindBox</name>
    <message>
        <source>查找企业</source>
        <translation>Find a firm</translation>
    </message>
    <message>
        <source>没有找到；可新建企业 Ctrl+N</source>
        <translation>Not found; add a firm with Ctrl+N</translation>
    </message>
    <message>
        <source>在列表中查看全部 %1 家  Enter</source>
        <translation>Show all %1 firms in the list  Enter</translation>
    </message>
    <message>
        <source>在列表中查看全部（%1 家以上）  Enter</source>
        <translation>See all in the list (more than %1 firms)  Enter</translation>
    </message>
    <message>
        <source>企业、代码、人、诉求编号或事项，可用拼音首字母</source>
        <translation>Firms, codes, people, requests; initials too</translation>
    </message>
    <message>
        <source>诉求 %1    %2    %3</source>
        <translation>Request %1    %2    %3</translation>
    </message>
</context>
<context>
    <name>peiyu::FirmChangesTab</name>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>谁</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>改了什么</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>变更</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>没有变更记录</source>
        <translation>No change records</translation>
    </message>
    <message>
        <source>录入和修改都会记在这里。</source>
        <translation>Everything entered or changed is recorded here.</translation>
    </message>
    <message>
        <source>%1：%2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>（已撤销）</source>
        <translation> (undone)</translation>
    </message>
</context>
<context>
    <name>peiyu::FirmField</name>
    <message>
        <source>名称、信用代码尾号、拼音首字母</source>
        <translation>Name, end of credit code, pinyin initials</translation>
    </message>
    <message>
        <source>没有找到这家企业；可先在“企业”页新建</source>
        <translation>Firm not found; please add it on the “Firms” page first</translation>
    </message>
</context>
<context>
    <name>peiyu::FirmFiguresTab</name>
    <message>
        <source>年度数据</source>
        <translation>Yearly figures</translation>
    </message>
    <message>
        <source>有 %1 格没有贴入（标红的格子，或超出表格）。指着红格可以看到原因，改正即可。</source>
        <translation>%1 cells were not pasted (cells marked red, or outside the table). Point at a red cell to see why, then correct it.</translation>
    </message>
    <message>
        <source>确认无误</source>
        <translation>Confirm as correct</translation>
    </message>
    <message>
        <source>没有保存</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>%1 年</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>未填</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>已填</source>
        <translation>Filled in</translation>
    </message>
    <message>
        <source>%1 / %2 项</source>
        <translation>%1 / %2 items</translation>
    </message>
    <message>
        <source>怎样录入</source>
        <translation>How to enter</translation>
    </message>
    <message>
        <source>直接输入，Tab 向右，回车向下，Delete 清空。可以从 Excel 复制一块，选中左上角的格子后按 Ctrl+V。金额单位都是万元。“年度已定”一行按空格键切换。</source>
        <translation>Just type; Tab goes right, Enter goes down, Delete clears. You can copy a block from Excel: select the top left cell here and press Ctrl+V. All amounts are in 10,000 yuan. In the row “Year closed”, press the space bar to switch.</translation>
    </message>
    <message>
        <source>缺数据不等于 0</source>
        <translation>Missing data is not 0</translation>
    </message>
    <message>
        <source>没有的数留空；确实是零才填 0。年度已定后，评估不再对这一年提建议。</source>
        <translation>Leave missing numbers empty; enter 0 only if it really is zero. Once a year is closed, the assessment makes no more suggestions for it.</translation>
    </message>
</context>
<context>
    <name>peiyu::FirmFilterBar</name>
    <message>
        <source>在列表中查找</source>
        <translation>Find in the list</translation>
    </message>
    <message>
        <source>共 %1 家</source>
        <translation>%1 firms in all</translation>
    </message>
    <message>
        <source>%1 家，共 %2 家</source>
        <translation>%1 of %2 firms</translation>
    </message>
    <message>
        <source>区县</source>
        <translation>District</translation>
    </message>
    <message>
        <source>镇街、园区</source>
        <translation>Town, park</translation>
    </message>
    <message>
        <source>专员</source>
        <translation>Specialist</translation>
    </message>
    <message>
        <source>一策</source>
        <translation>Action plan</translation>
    </message>
    <message>
        <source>无专员</source>
        <translation>No specialist</translation>
    </message>
    <message>
        <source>我</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>已有一策</source>
        <translation>Has an action plan</translation>
    </message>
    <message>
        <source>未制定一策</source>
        <translation>No action plan</translation>
    </message>
    <message>
        <source>含已退库</source>
        <translation>Including those that left</translation>
    </message>
    <message>
        <source>在列表中查找：名称、信用代码、专员、联系人、拼音或首字母</source>
        <translation>Find in the list: name, credit code, specialist, contact, pinyin or initials</translation>
    </message>
    <message>
        <source>名称、简称、曾用名、信用代码头尾、专员、联系人，拼音或首字母（Ctrl+F）</source>
        <translation>Name, short name, former name, start or end of credit code, specialist, contact, pinyin or initials (Ctrl+F)</translation>
    </message>
    <message>
        <source>最高梯度</source>
        <translation>Highest tier</translation>
    </message>
    <message>
        <source>持有认定</source>
        <translation>Recognition held</translation>
    </message>
    <message>
        <source>到期</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>阶段</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>行业</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>产业链</source>
        <translation>Industry chain</translation>
    </message>
    <message>
        <source>规模</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>资质荣誉</source>
        <translation>Honours</translation>
    </message>
    <message>
        <source>标签</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>缺项</source>
        <translation>Missing items</translation>
    </message>
    <message>
        <source>%1 天内</source>
        <translation>Within %1 days</translation>
    </message>
    <message>
        <source>从未实地走访</source>
        <translation>Never visited on site</translation>
    </message>
    <message>
        <source>库中还没有登记</source>
        <translation>None registered in the base yet</translation>
    </message>
    <message>
        <source>另有 %1 个，可用命令 enterprise list 筛选</source>
        <translation>%1 more; the command enterprise list can filter by them</translation>
    </message>
    <message>
        <source>走访</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>未实地</source>
        <translation>Not on site</translation>
    </message>
</context>
<context>
    <name>peiyu::FirmHead</name>
    <message>
        <source>简称 %1</source>
        <translation>Short name %1</translation>
    </message>
    <message>
        <source>▼ %1 退库（%2）</source>
        <translation>▼ Left the pool %1 (%2)</translation>
    </message>
    <message>
        <source>已不在本库区县</source>
        <translation>No longer in the districts of this base</translation>
    </message>
    <message>
        <source>▲ 缺项 %1</source>
        <translation>▲ Missing items %1</translation>
    </message>
    <message>
        <source>缺项：%1</source>
        <translation>Missing items: %1</translation>
    </message>
    <message>
        <source>缺：%1。点这里补录</source>
        <translation>Missing: %1. Click here to fill in</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>peiyu::FirmHonoursTab</name>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>数量</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>认定日期</source>
        <translation>Recognised on</translation>
    </message>
    <message>
        <source>有效期至</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Document no.</translation>
    </message>
    <message>
        <source>资质荣誉与成果</source>
        <translation>Honours and results</translation>
    </message>
    <message>
        <source>还没有资质荣誉</source>
        <translation>No honours yet</translation>
    </message>
    <message>
        <source>高新技术企业、研发机构、智能工厂、专利、标准、质量奖等，一项一行；计划按名称计数的指标由此得出。</source>
        <translation>High-tech enterprise, research institutions, smart factories, patents, standards, quality awards and the like, one in each row; the indicators that plans count by name come from here.</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>没有资质荣誉</source>
        <translation>No honours</translation>
    </message>
    <message>
        <source>角色</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>未填</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>佐证</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remarks</translation>
    </message>
</context>
<context>
    <name>peiyu::FirmListView</name>
    <message>
        <source>企业列表</source>
        <translation>List of firms</translation>
    </message>
    <message>
        <source>合计 %1 家</source>
        <translation>Total %1 firms</translation>
    </message>
    <message>
        <source>90 天内 %1</source>
        <translation>Within 90 days %1</translation>
    </message>
    <message>
        <source>未配 %1</source>
        <translation>Not assigned %1</translation>
    </message>
    <message>
        <source>未实地 %1</source>
        <translation>Not on site %1</translation>
    </message>
    <message>
        <source>逾期 %1</source>
        <translation>Overdue %1</translation>
    </message>
    <message>
        <source>未制定一策 %1</source>
        <translation>No action plan %1</translation>
    </message>
    <message>
        <source>没有符合条件的企业</source>
        <translation>No firm meets the conditions</translation>
    </message>
    <message>
        <source>这些条件合在一起没有企业。</source>
        <translation>No firm meets all of these conditions together.</translation>
    </message>
    <message>
        <source>条件</source>
        <translation>The condition</translation>
    </message>
    <message>
        <source>排除了全部 %1 家</source>
        <translation>excludes all %1 firms</translation>
    </message>
    <message>
        <source>去掉这个条件</source>
        <translation>Remove this condition</translation>
    </message>
    <message>
        <source>清除全部条件</source>
        <translation>Clear all conditions</translation>
    </message>
    <message>
        <source>选中 %1 行</source>
        <translation>%1 rows selected</translation>
    </message>
    <message>
        <source>&#x3000;%1合计 %2 %3（%4 家有数）</source>
        <translation>  %1 total %2 %3 (%4 firms with data)</translation>
    </message>
</context>
<context>
    <name>peiyu::FirmMeasureTab</name>
    <message>
        <source>制定时看什么</source>
        <translation>What to look at for the plan</translation>
    </message>
    <message>
        <source>截至 %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>服务人员</source>
        <translation>Service staff</translation>
    </message>
    <message>
        <source>认定有效期</source>
        <translation>Validity of recognitions</translation>
    </message>
    <message>
        <source>最近走访</source>
        <translation>Latest visits</translation>
    </message>
    <message>
        <source>一企一策</source>
        <translation>One firm, one plan</translation>
    </message>
    <message>
        <source>目标梯度</source>
        <translation>Target tier</translation>
    </message>
    <message>
        <source>目标时间</source>
        <translation>Target date</translation>
    </message>
    <message>
        <source>主要差距</source>
        <translation>Main gap</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Person responsible</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>制定日期</source>
        <translation>Made on</translation>
    </message>
    <message>
        <source>还没有制定一策</source>
        <translation>No action plan yet</translation>
    </message>
    <message>
        <source>写明目标梯度、主要差距、下一步、责任人和时限，即计入“已有一策”。</source>
        <translation>With a target tier, main gap, next step, person responsible and deadline it counts as “Has an action plan”.</translation>
    </message>
    <message>
        <source>制定一策</source>
        <translation>Make an action plan</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Attachments</translation>
    </message>
</context>
<context>
    <name>peiyu::FirmOverviewTab</name>
    <message>
        <source>服务与进展</source>
        <translation>Service and progress</translation>
    </message>
    <message>
        <source>基本信息</source>
        <translation>Basic facts</translation>
    </message>
    <message>
        <source>所在区县与镇街</source>
        <translation>District and town</translation>
    </message>
    <message>
        <source>培育阶段</source>
        <translation>Cultivation stage</translation>
    </message>
    <message>
        <source>截至 %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>缺项 %1</source>
        <translation>Missing items %1</translation>
    </message>
    <message>
        <source>%1。按 F2 补录。</source>
        <translation>%1. Press F2 to fill in.</translation>
    </message>
    <message>
        <source>服务人员</source>
        <translation>Service staff</translation>
    </message>
    <message>
        <source>认定有效期</source>
        <translation>Validity of recognitions</translation>
    </message>
    <message>
        <source>一策 · 下一步</source>
        <translation>Action plan · next step</translation>
    </message>
    <message>
        <source>最近走访</source>
        <translation>Latest visits</translation>
    </message>
    <message>
        <source>企业全称</source>
        <translation>Full firm name</translation>
    </message>
    <message>
        <source>简称</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>信用代码</source>
        <translation>Credit code</translation>
    </message>
    <message>
        <source>旧注册号</source>
        <translation>Old registration no.</translation>
    </message>
    <message>
        <source>曾用名</source>
        <translation>Former names</translation>
    </message>
    <message>
        <source>行业</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>产业链</source>
        <translation>Industry chain</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>建库前</source>
        <translation>Before the base</translation>
    </message>
    <message>
        <source>至今</source>
        <translation>Until now</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>还没有登记阶段（储备、培育、提升），按 F2 填写。</source>
        <translation>No stage (reserve, cultivation, promotion) recorded yet; press F2 to fill in.</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>注册、纳税、统计关系</source>
        <translation>Registration, tax and statistics</translation>
    </message>
    <message>
        <source>%1（链主）</source>
        <translation>%1 (chain leader)</translation>
    </message>
    <message>
        <source>主导产品</source>
        <translation>Main product</translation>
    </message>
    <message>
        <source>法定代表人</source>
        <translation>Legal representative</translation>
    </message>
    <message>
        <source>成立日期</source>
        <translation>Founded on</translation>
    </message>
    <message>
        <source>注册资本</source>
        <translation>Registered capital</translation>
    </message>
    <message>
        <source>企业规模</source>
        <translation>Firm size</translation>
    </message>
    <message>
        <source>标签</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>原信用代码</source>
        <translation>Former credit code</translation>
    </message>
    <message>
        <source>主要联系人未填，按 F2 补录</source>
        <translation>No main contact; press F2 to fill in</translation>
    </message>
    <message>
        <source>%1&#x3000;主要联系人</source>
        <translation>%1  main contact</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>%1 转出</source>
        <translation>moved away %1</translation>
    </message>
    <message>
        <source>%1&#x3000;%2&#x3000;%3 — %4</source>
        <translation>%1  %2  %3 — %4</translation>
    </message>
    <message>
        <source>+ %1</source>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>peiyu::FirmPage</name>
    <message>
        <source>记录走访</source>
        <translation>Record a visit</translation>
    </message>
    <message>
        <source>编辑</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>登记认定</source>
        <translation>Register a recognition</translation>
    </message>
    <message>
        <source>撤销认定</source>
        <translation>Revoke a recognition</translation>
    </message>
    <message>
        <source>配备专员</source>
        <translation>Assign a specialist</translation>
    </message>
    <message>
        <source>编辑一策</source>
        <translation>Edit action plan</translation>
    </message>
    <message>
        <source>退库</source>
        <translation>Leave the pool</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>上一家</source>
        <translation>Previous firm</translation>
    </message>
    <message>
        <source>下一家</source>
        <translation>Next firm</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>概况</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>认定</source>
        <translation>Recognition</translation>
    </message>
    <message>
        <source>一策</source>
        <translation>Action plan</translation>
    </message>
    <message>
        <source>走访</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>变更</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Ctrl+PgUp / Ctrl+PgDn 换页签</source>
        <translation>Ctrl+PgUp / Ctrl+PgDn switch tabs</translation>
    </message>
    <message>
        <source>前一页签</source>
        <translation>Previous tab</translation>
    </message>
    <message>
        <source>后一页签</source>
        <translation>Next tab</translation>
    </message>
    <message>
        <source>库里还没有企业</source>
        <translation>The base has no firms yet</translation>
    </message>
    <message>
        <source>看不到这家企业</source>
        <translation>This firm cannot be shown</translation>
    </message>
    <message>
        <source>可以导入现有的 Excel 台账，也可以逐家录入。</source>
        <translation>You can import your present Excel ledger or enter the firms one by one.</translation>
    </message>
    <message>
        <source>回到企业列表</source>
        <translation>Back to the list of firms</translation>
    </message>
    <message>
        <source>企业档案</source>
        <translation>File of a firm</translation>
    </message>
    <message>
        <source>企业档案  第 %1 / %2 家</source>
        <translation>File of a firm  %1 / %2</translation>
    </message>
    <message>
        <source>没有打开的企业</source>
        <translation>No firm is open</translation>
    </message>
    <message>
        <source>企业已退库，不再配备专员</source>
        <translation>The firm has left the pool and gets no specialist</translation>
    </message>
    <message>
        <source>没有有效的认定可撤销</source>
        <translation>No valid recognition to revoke</translation>
    </message>
    <message>
        <source>企业已退库</source>
        <translation>The firm has left the pool</translation>
    </message>
    <message>
        <source>制定一策</source>
        <translation>Make an action plan</translation>
    </message>
    <message>
        <source>打印一页纸（Ctrl+P）</source>
        <translation>Print the one-page sheet (Ctrl+P)</translation>
    </message>
    <message>
        <source>还没有制定一策，没有可打印的内容</source>
        <translation>No action plan yet, so there is nothing to print</translation>
    </message>
    <message>
        <source>登记联系人</source>
        <translation>Register contact</translation>
    </message>
    <message>
        <source>登记关系</source>
        <translation>Register relation</translation>
    </message>
    <message>
        <source>登记资质</source>
        <translation>Register honour</translation>
    </message>
    <message>
        <source>修改资质</source>
        <translation>Change honour</translation>
    </message>
    <message>
        <source>删除资质</source>
        <translation>Delete honour</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>资质成果</source>
        <translation>Honours</translation>
    </message>
    <message>
        <source>年度数据</source>
        <translation>Yearly figures</translation>
    </message>
    <message>
        <source>没有选中的资质</source>
        <translation>No honour selected</translation>
    </message>
    <message>
        <source>修改走访</source>
        <translation>Change visit</translation>
    </message>
    <message>
        <source>走访记录</source>
        <translation>Visit records</translation>
    </message>
    <message>
        <source>走访前一页</source>
        <translation>Page before a visit</translation>
    </message>
    <message>
        <source>安排走访</source>
        <translation>Plan visit</translation>
    </message>
    <message>
        <source>免走访</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>新诉求</source>
        <translation>New request</translation>
    </message>
    <message>
        <source>到诉求台办理</source>
        <translation>Handle at the desk</translation>
    </message>
    <message>
        <source>政策一页纸</source>
        <translation>Policy sheet</translation>
    </message>
    <message>
        <source>诉求</source>
        <translation>Request</translation>
    </message>
</context>
<context>
    <name>peiyu::FirmPreview</name>
    <message>
        <source>读不出这家企业</source>
        <translation>This firm cannot be read</translation>
    </message>
    <message>
        <source>认定有效期</source>
        <translation>Validity of recognitions</translation>
    </message>
    <message>
        <source>一策 · 下一步</source>
        <translation>Action plan · next step</translation>
    </message>
    <message>
        <source>最近走访</source>
        <translation>Latest visits</translation>
    </message>
    <message>
        <source>信用代码</source>
        <translation>Credit code</translation>
    </message>
    <message>
        <source>所在</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>已不在本库区县</source>
        <translation>No longer in the districts of this base</translation>
    </message>
    <message>
        <source>服务专员</source>
        <translation>Service specialist</translation>
    </message>
    <message>
        <source>下次走访</source>
        <translation>Next visit</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>合计 %1 家</source>
        <translation>Total %1 firms</translation>
    </message>
    <message>
        <source>%1 家</source>
        <translation>%1 firms</translation>
    </message>
    <message>
        <source>按最高梯度</source>
        <translation>By highest tier</translation>
    </message>
    <message>
        <source>未办诉求</source>
        <translation>Open requests</translation>
    </message>
    <message>
        <source>%1 件，超期 %2 件</source>
        <translation>%1, %2 of them overdue</translation>
    </message>
    <message>
        <source>%1 件</source>
        <translation>%1 requests</translation>
    </message>
</context>
<context>
    <name>peiyu::FirmRequestsTab</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>收件</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>承办单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>环节</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>当前时限（工作日）</source>
        <translation>Clock (working days)</translation>
    </message>
    <message>
        <source>本企业的诉求</source>
        <translation>Requests of this firm</translation>
    </message>
    <message>
        <source>这家企业还没有提过诉求</source>
        <translation>This firm has asked for nothing yet</translation>
    </message>
    <message>
        <source>企业提的事登记成诉求，就有编号、承办单位和时限。</source>
        <translation>Registered as a request, a matter gets a number, a unit and limits.</translation>
    </message>
    <message>
        <source>没有诉求</source>
        <translation>No requests</translation>
    </message>
    <message>
        <source>读不出这件诉求</source>
        <translation>This request cannot be read</translation>
    </message>
    <message>
        <source>转办链</source>
        <translation>Chain</translation>
    </message>
    <message>
        <source>答复</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>诉求</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>经过</source>
        <translation>Course</translation>
    </message>
</context>
<context>
    <name>peiyu::FirmTitlesTab</name>
    <message>
        <source>认定</source>
        <translation>Recognition</translation>
    </message>
    <message>
        <source>批次</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Document no.</translation>
    </message>
    <message>
        <source>认定日期</source>
        <translation>Recognised on</translation>
    </message>
    <message>
        <source>有效期至</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>有效期</source>
        <translation>Validity</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>还没有认定记录</source>
        <translation>No recognitions yet</translation>
    </message>
    <message>
        <source>收到认定文件后，在这里登记梯度、批次、文号和有效期。</source>
        <translation>When the recognition document arrives, register the tier, batch, document number and validity here.</translation>
    </message>
    <message>
        <source>没有认定记录</source>
        <translation>No recognitions</translation>
    </message>
    <message>
        <source>还剩</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>撤销日期</source>
        <translation>Revoked on</translation>
    </message>
    <message>
        <source>撤销原因</source>
        <translation>Reason for revoking</translation>
    </message>
    <message>
        <source>已撤销</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>怎样计数</source>
        <translation>How it counts</translation>
    </message>
    <message>
        <source>在有效期内、未撤销且企业仍在本区县时计入期末有效；撤销和到期后仍计入累计。</source>
        <translation>Counts as valid at the end while it is in force, not revoked and the firm is still in this district; after revoking or expiry it still counts in the cumulative number.</translation>
    </message>
    <message>
        <source>%1（复核）</source>
        <translation>%1 (review)</translation>
    </message>
    <message>
        <source>%1（公示）</source>
        <translation>%1 (public notice)</translation>
    </message>
    <message>
        <source>公示中</source>
        <translation>On public notice</translation>
    </message>
    <message>
        <source>公示日期</source>
        <translation>Public notice date</translation>
    </message>
    <message>
        <source>公示不计入任何指标；公告后登记认定才计入。</source>
        <translation>A public notice counts in no indicator; it counts once it is announced and registered as a recognition.</translation>
    </message>
    <message>
        <source>公告日期</source>
        <translation>Announced on</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Attachments</translation>
    </message>
</context>
<context>
    <name>peiyu::FirmVisitsTab</name>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>走访人</source>
        <translation>Visited by</translation>
    </message>
    <message>
        <source>接待人</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>下次走访</source>
        <translation>Next visit</translation>
    </message>
    <message>
        <source>要点</source>
        <translation>Main points</translation>
    </message>
    <message>
        <source>走访记录</source>
        <translation>Visit records</translation>
    </message>
    <message>
        <source>还没有走访记录</source>
        <translation>No visits recorded yet</translation>
    </message>
    <message>
        <source>走访后当场记下要点和下次日期，一分钟即可。</source>
        <translation>Note the main points and the next date right after a visit; it takes a minute.</translation>
    </message>
    <message>
        <source>只列出最近 %1 次，共 %2 次。</source>
        <translation>Only the latest %1 of %2 visits are listed.</translation>
    </message>
    <message>
        <source>没有走访记录</source>
        <translation>No visits recorded</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1（草稿）</source>
        <translation>%1 (draft)</translation>
    </message>
</context>
<context>
    <name>peiyu::FormDialog</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>正在保存…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>填写的内容还没有保存。</source>
        <translation>Your entries have not been saved yet.</translation>
    </message>
    <message>
        <source>放弃填写</source>
        <translation>Discard entries</translation>
    </message>
</context>
<context>
    <name>peiyu::FormRow</name>
    <message>
        <source>%1（必填）</source>
        <translation>%1 (required)</translation>
    </message>
</context>
<context>
    <name>peiyu::GroupTile</name>
    <message>
        <source>%1 %2 件</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2（按 %3）</source>
        <translation>%1 %2 (key %3)</translation>
    </message>
</context>
<context>
    <name>peiyu::HelpWindow</name>
    <message>
        <source>后退</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>前进</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>在全部帮助里查找</source>
        <translation>Find in all pages</translation>
    </message>
    <message>
        <source>在本页查找</source>
        <translation>Find on this page</translation>
    </message>
    <message>
        <source>打印本页</source>
        <translation>Print this page</translation>
    </message>
    <message>
        <source>目录</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>帮助正文</source>
        <translation>Text of the help page</translation>
    </message>
    <message>
        <source>查找帮助（Ctrl+K）</source>
        <translation>Find (Ctrl+K)</translation>
    </message>
    <message>
        <source>Enter 下一处 · Shift+Enter 上一处 · Esc 关闭</source>
        <translation>Enter next · Shift+Enter previous · Esc closes</translation>
    </message>
    <message>
        <source>帮助 — %1</source>
        <translation>Help — %1</translation>
    </message>
    <message>
        <source>这一页还没有译文，下面是中文。</source>
        <translation>There is no English of this page yet; it follows in Chinese.</translation>
    </message>
    <message>
        <source>没有找到“%1”</source>
        <translation>“%1” was not found</translation>
    </message>
    <message>
        <source>本页没有“%1”</source>
        <translation>“%1” is not on this page</translation>
    </message>
    <message>
        <source>本页 %1 处</source>
        <translation>%1 on this page</translation>
    </message>
</context>
<context>
    <name>peiyu::HistoryFilterBar</name>
    <message>
        <source>在事项中查找</source>
        <translation>Find in titles</translation>
    </message>
    <message>
        <source>在变更史中查找：事项、原因里的字</source>
        <translation>Find in the history: words of titles and reasons</translation>
    </message>
    <message>
        <source>事项和原因里的字，如企业名称、文件名（Ctrl+F）</source>
        <translation>Words of titles and reasons, such as a firm or a file (Ctrl+F)</translation>
    </message>
    <message>
        <source>谁：%1</source>
        <translation>Who: %1</translation>
    </message>
    <message>
        <source>方式：%1</source>
        <translation>Kind: %1</translation>
    </message>
    <message>
        <source>时间：%1</source>
        <translation>Time: %1</translation>
    </message>
    <message>
        <source>%1 次</source>
        <translation>%1 changes</translation>
    </message>
    <message>
        <source>谁</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
</context>
<context>
    <name>peiyu::HistoryListView</name>
    <message>
        <source>变更史</source>
        <translation>History</translation>
    </message>
    <message>
        <source>没有符合条件的变更</source>
        <translation>No change meets the conditions</translation>
    </message>
    <message>
        <source>去掉上面的条件可以看到更多记录。</source>
        <translation>Remove conditions above to see more.</translation>
    </message>
    <message>
        <source>清除全部条件</source>
        <translation>Clear all conditions</translation>
    </message>
</context>
<context>
    <name>peiyu::HistoryPage</name>
    <message>
        <source>变更史</source>
        <translation>History</translation>
    </message>
    <message>
        <source>谁在什么时候改了什么，撤销也记在这里</source>
        <translation>Who changed what and when; undos too</translation>
    </message>
    <message>
        <source>预览</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>查找</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>没有选中的变更</source>
        <translation>No change is chosen</translation>
    </message>
    <message>
        <source>第 %1 / %2 次</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>peiyu::HonourDialog</name>
    <message>
        <source>登记资质荣誉</source>
        <translation>Register honour</translation>
    </message>
    <message>
        <source>修改资质荣誉</source>
        <translation>Change honour</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>可输入任意字查找；没有的可以直接写</source>
        <translation>Type any part to find it; one that is not listed can simply be typed in</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>专利、标准、产品、奖项的名称</source>
        <translation>Name of the patent, standard, product or award</translation>
    </message>
    <message>
        <source>角色</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>标准：主导、参与</source>
        <translation>For a standard: leading or taking part</translation>
    </message>
    <message>
        <source>数量</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>同类同日的可以合记</source>
        <translation>Those of the same category and day can be recorded together</translation>
    </message>
    <message>
        <source>认定日期</source>
        <translation>Recognised on</translation>
    </message>
    <message>
        <source>有效期至</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>长期有效不填</source>
        <translation>Leave empty if it does not expire</translation>
    </message>
    <message>
        <source>文号、证书号</source>
        <translation>Document or certificate no.</translation>
    </message>
    <message>
        <source>佐证</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>原件在哪里</source>
        <translation>Where the original is</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>不分级</source>
        <translation>No level</translation>
    </message>
    <message>
        <source>管理类别…</source>
        <translation>Manage kinds…</translation>
    </message>
    <message>
        <source>新增、改名、停用资质类别，或调整顺序</source>
        <translation>Add, rename or put away kinds of qualification, or change their order</translation>
    </message>
</context>
<context>
    <name>peiyu::HonourKindDialog</name>
    <message>
        <source>新增资质类别</source>
        <translation>Add a kind of qualification</translation>
    </message>
    <message>
        <source>修改资质类别</source>
        <translation>Change a kind of qualification</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>分组</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>已登记的 %1 条资质跟着改名。</source>
        <translation>The %1 qualifications recorded are renamed with it.</translation>
    </message>
    <message>
        <source>类别“%1”已经有了。把“%2”的 %3 条资质并入“%1”？</source>
        <translation>Kind “%1” exists already. Merge the %3 qualifications of “%2” into “%1”?</translation>
    </message>
    <message>
        <source>并入</source>
        <translation>Merge</translation>
    </message>
</context>
<context>
    <name>peiyu::HonourKindsDialog</name>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>分组</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>已登记</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>资质类别</source>
        <translation>Honour category</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>登记资质时从这里选。停用的不再列出，已登记的不变；改名时已登记的一起改。</source>
        <translation>Chosen from when a qualification is recorded. Those put away are not offered, records stay; a new name is written into the records too.</translation>
    </message>
    <message>
        <source>新增…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>改名…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>Inactive</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>上移</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>下移</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>自带</source>
        <translation>Built-in</translation>
    </message>
    <message>
        <source>自定</source>
        <translation>Own</translation>
    </message>
    <message>
        <source>已停用</source>
        <translation>Put away</translation>
    </message>
    <message>
        <source>先选中一个类别</source>
        <translation>First select a kind</translation>
    </message>
    <message>
        <source>程序自带的类别，计划按这个名称计数，不能改名或删除；可以停用</source>
        <translation>Ships with the program, and plans count by its name: it cannot be renamed or deleted, only put away</translation>
    </message>
    <message>
        <source>启用</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>还有登记的资质，不能删除；可以停用，或改名并入别的类别</source>
        <translation>Qualifications are recorded under it: it cannot be deleted; put it away, or rename it into another kind</translation>
    </message>
    <message>
        <source>已经是第一个</source>
        <translation>It is the first already</translation>
    </message>
    <message>
        <source>已经是最后一个</source>
        <translation>It is the last already</translation>
    </message>
    <message>
        <source>删除类别“%1”？删除后可以用 Ctrl+Z 撤销。</source>
        <translation>Delete kind “%1”? Ctrl+Z brings it back.</translation>
    </message>
</context>
<context>
    <name>peiyu::ImportActions</name>
    <message>
        <source>导出需看的行…</source>
        <translation>Export rows to look at…</translation>
    </message>
    <message>
        <source>上一步</source>
        <translation>Previous step</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>重新预检</source>
        <translation>Repeat dry run</translation>
    </message>
    <message>
        <source>选择文件…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <source>没有需看的行</source>
        <translation>No rows to look at</translation>
    </message>
    <message>
        <source>先选一个文件</source>
        <translation>First choose a file</translation>
    </message>
    <message>
        <source>先点一下表头所在的行</source>
        <translation>First click the header row</translation>
    </message>
    <message>
        <source>开始预检</source>
        <translation>Start dry run</translation>
    </message>
    <message>
        <source>提交 %1 行</source>
        <translation>Commit %1 rows</translation>
    </message>
    <message>
        <source>提交</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>先完成预检</source>
        <translation>First finish the dry run</translation>
    </message>
    <message>
        <source>没有要写入的行</source>
        <translation>No rows to write</translation>
    </message>
    <message>
        <source>去看名单</source>
        <translation>Show the list</translation>
    </message>
    <message>
        <source>预检之后库内数据有变动，请按 F5 重新预检</source>
        <translation>The base has changed since the dry run. Please press F5 to repeat it</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>New</translation>
    </message>
    <message>
        <source>更新</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>已确认</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>重复</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>待确认</source>
        <translation>To be confirmed</translation>
    </message>
    <message>
        <source>错误</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>不写入：%1</source>
        <translation>Not written: %1</translation>
    </message>
    <message>
        <source>保存列对应</source>
        <translation>Save the column mapping</translation>
    </message>
    <message>
        <source>名单没有表头，下次按内容认出</source>
        <translation>The list has no header; next time it is recognised by its content</translation>
    </message>
    <message>
        <source>以后表头相同的表，直接照此对应</source>
        <translation>Tables with the same header are mapped like this from now on</translation>
    </message>
    <message>
        <source>读取名单</source>
        <translation>Read the list</translation>
    </message>
    <message>
        <source>先粘贴名单</source>
        <translation>First paste the list</translation>
    </message>
    <message>
        <source>正在按改动重新预检…</source>
        <translation>Checking again with the correction…</translation>
    </message>
    <message>
        <source>就地更正 %1 行</source>
        <translation>%1 rows corrected in place</translation>
    </message>
</context>
<context>
    <name>peiyu::ImportDifferenceModel</name>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>字段</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>库内</source>
        <translation>In the base</translation>
    </message>
    <message>
        <source>来表 第 %1 行</source>
        <translation>In the file, row %1</translation>
    </message>
    <message>
        <source>来表</source>
        <translation>In the file</translation>
    </message>
</context>
<context>
    <name>peiyu::ImportManner</name>
    <message>
        <source>该年度数据已定</source>
        <translation>The figures of this year are closed</translation>
    </message>
    <message>
        <source>关键列</source>
        <translation>Key column</translation>
    </message>
    <message>
        <source>统一社会信用代码</source>
        <translation>Credit code</translation>
    </message>
    <message>
        <source>企业名称</source>
        <translation>Firm name</translation>
    </message>
    <message>
        <source>空单元格</source>
        <translation>Empty cells</translation>
    </message>
    <message>
        <source>保留库内值</source>
        <translation>Keep the values of the base</translation>
    </message>
    <message>
        <source>清空库内值</source>
        <translation>Clear the values of the base</translation>
    </message>
    <message>
        <source>库内已有的</source>
        <translation>Already in the base</translation>
    </message>
    <message>
        <source>更新</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>不改，只追加</source>
        <translation>Leave unchanged, only append</translation>
    </message>
    <message>
        <source>数据来源</source>
        <translation>Source of the figures</translation>
    </message>
    <message>
        <source>已审计或已上报，以后不再提示改动</source>
        <translation>Audited or reported; no more changes will be suggested</translation>
    </message>
    <message>
        <source>哪一年的数据</source>
        <translation>Year of the figures</translation>
    </message>
    <message>
        <source>没有写年度的数据是哪一年的</source>
        <translation>The year of figures that give none</translation>
    </message>
    <message>
        <source>例如 2025</source>
        <translation>For example: 2025</translation>
    </message>
    <message>
        <source>有的数据没有写年度，请填写是哪一年的</source>
        <translation>Some figures give no year; please enter which year they are for</translation>
    </message>
</context>
<context>
    <name>peiyu::ImportNotices</name>
    <message>
        <source>知道了</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>%1 行已存到“%2”，最后一列是原因。改好后可以再导入。</source>
        <translation>%1 rows were saved to “%2”; the last column gives the reason. Correct them and import them again.</translation>
    </message>
    <message>
        <source>这个文件%1。</source>
        <translation>This file %1.</translation>
    </message>
    <message>
        <source>另有 %1 行属于其他区县，没有取用。</source>
        <translation>Another %1 rows belong to other districts and were not used.</translation>
    </message>
    <message>
        <source>%1（%2 到期）</source>
        <translation>%1 (ends %2)</translation>
    </message>
    <message>
        <source>不在复核名单上的有 %1 家：%2等。</source>
        <translation>%1 firms are not on the review list: %2 and others.</translation>
    </message>
    <message>
        <source>不在复核名单上的有 %1 家：%2。</source>
        <translation>%1 firms are not on the review list: %2.</translation>
    </message>
    <message>
        <source>模板已存到“%1”。填好以后从这里导入，列名不要改。</source>
        <translation>The template was saved to “%1”. Fill it in and import it here; do not change the column names.</translation>
    </message>
    <message>
        <source>列对应已保存。以后表头相同的%1，会直接照此对应。</source>
        <translation>Column mapping saved. A %1 with the same header will be mapped like this from now on.</translation>
    </message>
</context>
<context>
    <name>peiyu::ImportPage</name>
    <message>
        <source>选文件</source>
        <translation>Choose file</translation>
    </message>
    <message>
        <source>工作表与表头</source>
        <translation>Worksheet and header</translation>
    </message>
    <message>
        <source>列对应</source>
        <translation>Map columns</translation>
    </message>
    <message>
        <source>预检</source>
        <translation>Dry run</translation>
    </message>
    <message>
        <source>提交</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>工作表“%1”</source>
        <translation>Worksheet “%1”</translation>
    </message>
    <message>
        <source>第 %1 行为表头</source>
        <translation>Row %1 is the header</translation>
    </message>
    <message>
        <source>正在预检…</source>
        <translation>Dry run in progress…</translation>
    </message>
    <message>
        <source>正在写入 %1 行…</source>
        <translation>Writing %1 rows…</translation>
    </message>
    <message>
        <source>%1_需看的行.xlsx</source>
        <translation>%1_rows to look at.xlsx</translation>
    </message>
    <message>
        <source>导出需看的行</source>
        <translation>Export rows to look at</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.csv)</source>
        <translation>Tables (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>全部企业，刚导入 %1 家</source>
        <translation>All firms, %1 just imported</translation>
    </message>
    <message>
        <source>全部企业</source>
        <translation>All firms</translation>
    </message>
    <message>
        <source>预检的结果还没有提交，离开后要重新预检。</source>
        <translation>The result of the dry run has not been committed. If you leave, the dry run must be repeated.</translation>
    </message>
    <message>
        <source>放弃这次导入</source>
        <translation>Discard this import</translation>
    </message>
    <message>
        <source>粘贴的名单</source>
        <translation>Pasted list</translation>
    </message>
    <message>
        <source>选择名单或台账</source>
        <translation>Choose a list or ledger</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.xlsm *.xls *.et *.csv *.txt);;所有文件 (*)</source>
        <translation>Tables (*.xlsx *.xlsm *.xls *.et *.csv *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>“%1”%2。再导入一遍通常不会改动什么。</source>
        <translation>“%1” %2. Importing it again usually changes nothing.</translation>
    </message>
    <message>
        <source>仍要导入</source>
        <translation>Import anyway</translation>
    </message>
    <message>
        <source>导入名单和台账</source>
        <translation>Import lists and ledgers</translation>
    </message>
    <message>
        <source>下载模板</source>
        <translation>Get template</translation>
    </message>
    <message>
        <source>培育库导入模板.xlsx</source>
        <translation>Peiyuku import template.xlsx</translation>
    </message>
    <message>
        <source>表格 (*.xlsx)</source>
        <translation>Workbooks (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>peiyu::ImportRowModel</name>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>需看的</source>
        <translation>To look at</translation>
    </message>
    <message>
        <source>有提示</source>
        <translation>With notes</translation>
    </message>
    <message>
        <source>确认无误</source>
        <translation>Confirm as correct</translation>
    </message>
    <message>
        <source>采用“%1”</source>
        <translation>Use “%1”</translation>
    </message>
    <message>
        <source>库内没有这家企业</source>
        <translation>Not in the base</translation>
    </message>
    <message>
        <source>与库内相同</source>
        <translation>Same as in the base</translation>
    </message>
    <message>
        <source>原行</source>
        <translation>File row</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>企业名称</source>
        <translation>Firm name</translation>
    </message>
    <message>
        <source>统一社会信用代码</source>
        <translation>Credit code</translation>
    </message>
    <message>
        <source>镇街</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>原因 / 变更</source>
        <translation>Reason / change</translation>
    </message>
    <message>
        <source>已更正</source>
        <translation>Corrected</translation>
    </message>
</context>
<context>
    <name>peiyu::KpiCard</name>
    <message>
        <source>缺口</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>看可以补上缺口的企业名单</source>
        <translation>Show the firms that could close the gap</translation>
    </message>
    <message>
        <source>查看口径</source>
        <translation>How it is counted</translation>
    </message>
    <message>
        <source>看公式、计入和未计入的企业、出处（F1）</source>
        <translation>Show the formula, the firms counted and not counted, and the source (F1)</translation>
    </message>
    <message>
        <source>%1，现有 %2，%3，%4</source>
        <translation>%1, current %2, %3, %4</translation>
    </message>
    <message>
        <source>按 Enter 看名单，按 F1 查看口径</source>
        <translation>Enter shows the list, F1 shows how it is counted</translation>
    </message>
</context>
<context>
    <name>peiyu::LastVisits</name>
    <message>
        <source>上次走访</source>
        <translation>Last visit</translation>
    </message>
    <message>
        <source>选定企业后，这里显示上次走访、约定和一策的下一步。</source>
        <translation>Once a firm is chosen, its last visit, the next date agreed and the next step of its action plan appear here.</translation>
    </message>
    <message>
        <source>联系人 %1 %2</source>
        <translation>Contact %1 %2</translation>
    </message>
    <message>
        <source>最近走访（共 %1 次）</source>
        <translation>Latest visits (%1 in all)</translation>
    </message>
    <message>
        <source>还没有走访记录</source>
        <translation>No visits recorded yet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1，见 %2</source>
        <translation>%1, met %2</translation>
    </message>
    <message>
        <source>一策 · 下一步</source>
        <translation>Action plan · next step</translation>
    </message>
    <message>
        <source>未定时限</source>
        <translation>No deadline set</translation>
    </message>
    <message>
        <source>时限 %1</source>
        <translation>Deadline %1</translation>
    </message>
    <message>
        <source>%1（草稿）</source>
        <translation>%1 (draft)</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 计划走访</source>
        <translation>%1 plans a visit</translation>
    </message>
    <message>
        <source>未兑现的承诺（%1 项）</source>
        <translation>Open promises (%1)</translation>
    </message>
    <message>
        <source>未办结的诉求（%1 件）</source>
        <translation>Open requests (%1)</translation>
    </message>
    <message>
        <source>%1 %2，%3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>计划走访</source>
        <translation>Planned visit</translation>
    </message>
</context>
<context>
    <name>peiyu::LimitDialog</name>
    <message>
        <source>办理时限：%1</source>
        <translation>Limits: %1</translation>
    </message>
    <message>
        <source>保存，重算时限</source>
        <translation>Save, due days anew</translation>
    </message>
    <message>
        <source>个工作日</source>
        <translation>working days</translation>
    </message>
    <message>
        <source>例如 本区诉求办理办法（文号）</source>
        <translation>e.g. the district&apos;s own rules (number)</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>未办结的诉求按新时限重算到期日；已办结的不变。</source>
        <translation>Open requests get new due days; closed ones never change.</translation>
    </message>
</context>
<context>
    <name>peiyu::LimitsDialog</name>
    <message>
        <source>办理时限</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>各计划没有规定办理时限，没有按本区县文件改过的都是“本系统默认”。单位是工作日，收件当日不计；意见建议不计时限。</source>
        <translation>The plans set no limits; what was not changed by a document of the district is a default of this program. In working days, the day received does not count; suggestions have none.</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>签收</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>答复</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>修改…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>恢复本系统默认</source>
        <translation>Back to the default</translation>
    </message>
    <message>
        <source>诉求类别…</source>
        <translation>Categories…</translation>
    </message>
    <message>
        <source>先选中一个种类</source>
        <translation>Select a kind first</translation>
    </message>
    <message>
        <source>这个库没有本区县，不能改时限</source>
        <translation>This base has no home district; limits cannot be changed</translation>
    </message>
    <message>
        <source>已经是本系统默认</source>
        <translation>Already the default</translation>
    </message>
</context>
<context>
    <name>peiyu::ListDialog</name>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>peiyu::MainWindow</name>
    <message>
        <source>培育库 — %1（示例）</source>
        <translation>Cultivation pool — %1 (sample)</translation>
    </message>
    <message>
        <source>培育库 — %1</source>
        <translation>Cultivation pool — %1</translation>
    </message>
    <message>
        <source>已保存：%1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>截至 %1，只读；显示当时有效的数据。</source>
        <translation>As of %1, read-only; shows the data valid at that time.</translation>
    </message>
    <message>
        <source>历史视图</source>
        <translation>View of the past</translation>
    </message>
    <message>
        <source>回到今天</source>
        <translation>Back to today</translation>
    </message>
    <message>
        <source>只读</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>读写</source>
        <translation>Read and write</translation>
    </message>
    <message>
        <source>历史视图只读，回到今天后再改</source>
        <translation>The view of the past is read-only; go back to today to make changes</translation>
    </message>
    <message>
        <source>新建库…</source>
        <translation>New base…</translation>
    </message>
    <message>
        <source>打开另一个库…</source>
        <translation>Open another base…</translation>
    </message>
    <message>
        <source>打开示例库</source>
        <translation>Open the sample base</translation>
    </message>
    <message>
        <source>还有数据正在写入。现在关闭会取消这次写入。</source>
        <translation>Data is still being written. Closing now cancels this write.</translation>
    </message>
    <message>
        <source>取消写入并关闭</source>
        <translation>Cancel writing and close</translation>
    </message>
    <message>
        <source>还没有备份</source>
        <translation>No backups yet</translation>
    </message>
    <message>
        <source>上次备份 今天 %1</source>
        <translation>Last backup today %1</translation>
    </message>
    <message>
        <source>上次备份 %1</source>
        <translation>Last backup %1</translation>
    </message>
    <message>
        <source>备份与恢复…</source>
        <translation>Backups…</translation>
    </message>
    <message>
        <source>正在备份…</source>
        <translation>Backing up…</translation>
    </message>
    <message>
        <source>关闭前的备份没有做成：%1</source>
        <translation>The backup before closing failed: %1</translation>
    </message>
    <message>
        <source>不备份，直接关闭</source>
        <translation>Close without a backup</translation>
    </message>
    <message>
        <source>只查看</source>
        <translation>View only</translation>
    </message>
</context>
<context>
    <name>peiyu::MappingStep</name>
    <message>
        <source>没有写区县的行算作哪个区县</source>
        <translation>District for rows that give none</translation>
    </message>
    <message>
        <source>区县</source>
        <translation>District</translation>
    </message>
    <message>
        <source>请选择</source>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>请指明哪一列是企业名称</source>
        <translation>Please say which column holds the firm names</translation>
    </message>
    <message>
        <source>请选择这些企业属于哪个区县</source>
        <translation>Please choose the district of these firms</translation>
    </message>
    <message>
        <source>导入 %1 列：%2</source>
        <translation>%1 columns imported: %2</translation>
    </message>
    <message>
        <source>所有列都会导入</source>
        <translation>All columns will be imported</translation>
    </message>
    <message>
        <source>不导入 %1 列：%2</source>
        <translation>%1 columns not imported: %2</translation>
    </message>
    <message>
        <source>只用于“区县”一列空着的行</source>
        <translation>Only for rows whose “District” cell is empty</translation>
    </message>
    <message>
        <source>来表没有区县一列，所有企业都算作这里</source>
        <translation>The file has no district column; all firms count as being here</translation>
    </message>
    <message>
        <source>这是一份什么表</source>
        <translation>What kind of table this is</translation>
    </message>
    <message>
        <source>这是</source>
        <translation>This is</translation>
    </message>
    <message>
        <source>按内容认出</source>
        <translation>Found by its content</translation>
    </message>
    <message>
        <source>按表头认出</source>
        <translation>Found by its header</translation>
    </message>
    <message>
        <source>只取这个区县的行</source>
        <translation>Use only the rows of this district</translation>
    </message>
    <message>
        <source>名单没有区县一列，按名称与库内核对</source>
        <translation>The list has no district column; firms are compared with the base by name</translation>
    </message>
    <message>
        <source>企业按名称或代码在库内查找</source>
        <translation>Firms are looked up in the base by name or code</translation>
    </message>
    <message>
        <source>照保存的</source>
        <translation>As saved</translation>
    </message>
    <message>
        <source>列对应照上次保存的。</source>
        <translation>Columns mapped as saved last time.</translation>
    </message>
    <message>
        <source>列对应按表头认出，没有照上次保存的。</source>
        <translation>Columns recognised by the header, not as saved last time.</translation>
    </message>
    <message>
        <source>列对应与上次保存的不同。</source>
        <translation>The column mapping differs from the one saved last time.</translation>
    </message>
    <message>
        <source>改按表头重新认</source>
        <translation>Recognise by the header instead</translation>
    </message>
    <message>
        <source>改回上次保存的</source>
        <translation>Back to the one saved</translation>
    </message>
    <message>
        <source>新的专员、领导一并登记</source>
        <translation>Register new specialists and leaders too</translation>
    </message>
    <message>
        <source>来表写的专员或领导还没有登记时，导入同时登记并配备</source>
        <translation>Whoever the list names and nobody has registered yet is registered and assigned with it</translation>
    </message>
</context>
<context>
    <name>peiyu::MappingStrip</name>
    <message>
        <source>不导入</source>
        <translation>Do not import</translation>
    </message>
    <message>
        <source>列“%1”对应的字段</source>
        <translation>Field for column “%1”</translation>
    </message>
    <message>
        <source>手工指定</source>
        <translation>Set by hand</translation>
    </message>
</context>
<context>
    <name>peiyu::MeasureDialog</name>
    <message>
        <source>一策</source>
        <translation>Action plan</translation>
    </message>
    <message>
        <source>保存一策</source>
        <translation>Save action plan</translation>
    </message>
    <message>
        <source>目标梯度</source>
        <translation>Target tier</translation>
    </message>
    <message>
        <source>目标时间</source>
        <translation>Target date</translation>
    </message>
    <message>
        <source>例如 研发费用占比 2.6%，要求 3%；Ⅰ类知识产权差 1 项</source>
        <translation>For example: research spending share 2.6%, required 3%; short of 1 class I IP right</translation>
    </message>
    <message>
        <source>主要差距</source>
        <translation>Main gap</translation>
    </message>
    <message>
        <source>写一件能办的事，例如 9月底前提交两件发明专利</source>
        <translation>One thing that can be done, for example: file two invention patents by the end of September</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Person responsible</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>打印一策表…</source>
        <translation>Print action plan sheet…</translation>
    </message>
    <message>
        <source>打印的是已保存的内容</source>
        <translation>What is printed is the saved content</translation>
    </message>
    <message>
        <source>未定</source>
        <translation>Not set</translation>
    </message>
    <message>
        <source>一策 — %1</source>
        <translation>Action plan — %1</translation>
    </message>
</context>
<context>
    <name>peiyu::MeasuresPage</name>
    <message>
        <source>一策</source>
        <translation>Action plan</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>未制定一策</source>
        <translation>No action plan</translation>
    </message>
    <message>
        <source>已有一策或未制定</source>
        <translation>With or without action plan</translation>
    </message>
    <message>
        <source>修改一策</source>
        <translation>Change action plan</translation>
    </message>
    <message>
        <source>打印一策表</source>
        <translation>Print action plan sheet</translation>
    </message>
    <message>
        <source>走访</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Firms</translation>
    </message>
    <message>
        <source>预览</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>查找</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>还没有企业制定了一策</source>
        <translation>No firm has an action plan yet</translation>
    </message>
    <message>
        <source>一策写明目标、差距和下一步，由谁在哪天前办。</source>
        <translation>An action plan gives the target, the gap and the next step: who does it and by when.</translation>
    </message>
    <message>
        <source>看未制定一策的企业</source>
        <translation>Show firms without action plan</translation>
    </message>
    <message>
        <source>每家企业都已有一策</source>
        <translation>Every firm has an action plan</translation>
    </message>
    <message>
        <source>新入库的企业会列在这里，直到制定一策。</source>
        <translation>Firms new in the pool appear here until they have an action plan.</translation>
    </message>
    <message>
        <source>下一步 %1，逾期 %2</source>
        <translation>Next step %1, overdue %2</translation>
    </message>
    <message>
        <source>下一步 %1</source>
        <translation>Next step %1</translation>
    </message>
    <message>
        <source>未制定一策 %1</source>
        <translation>No action plan %1</translation>
    </message>
    <message>
        <source>目标 %1%2</source>
        <translation>Target %1%2</translation>
    </message>
    <message>
        <source>，%1 前</source>
        <translation>, by %1</translation>
    </message>
    <message>
        <source>差距：%1</source>
        <translation>Gap: %1</translation>
    </message>
    <message>
        <source>目标与差距</source>
        <translation>Target and gap</translation>
    </message>
    <message>
        <source>第 %1 / %2 家</source>
        <translation>Firm %1 / %2</translation>
    </message>
    <message>
        <source>先在列表中选中一家企业</source>
        <translation>First select a firm in the list</translation>
    </message>
    <message>
        <source>制定一策</source>
        <translation>Make an action plan</translation>
    </message>
</context>
<context>
    <name>peiyu::MeetingDialog</name>
    <message>
        <source>记录座谈</source>
        <translation>Record meeting</translation>
    </message>
    <message>
        <source>保存座谈</source>
        <translation>Save meeting</translation>
    </message>
    <message>
        <source>参加的企业</source>
        <translation>Firms that came</translation>
    </message>
    <message>
        <source>粘贴名单</source>
        <translation>Paste list</translation>
    </message>
    <message>
        <source>一行一家，或用顿号、逗号隔开</source>
        <translation>one a line, or separated by commas</translation>
    </message>
    <message>
        <source>这家另说了什么</source>
        <translation>What this firm said</translation>
    </message>
    <message>
        <source>去掉这家</source>
        <translation>Remove this firm</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>例如 各企业负责人</source>
        <translation>for example the heads of the firms</translation>
    </message>
    <message>
        <source>见到谁</source>
        <translation>Who was met</translation>
    </message>
    <message>
        <source>谈了什么</source>
        <translation>What was discussed</translation>
    </message>
    <message>
        <source>下次日期</source>
        <translation>Next date</translation>
    </message>
    <message>
        <source>%1&#x3000;没有认出：%2%3。请用上面的框逐家查找。</source>
        <translation>%1&#x3000;Not recognised: %2%3. Find them one by one above.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source> 等 %1 家</source>
        <translation> and others, %1 in all</translation>
    </message>
    <message>
        <source>还没有企业：输入名称或首字母后按 Enter，或复制名单后点“粘贴名单”。</source>
        <translation>No firms yet: type a name or initials and press Enter, or copy a list and press Paste list.</translation>
    </message>
    <message>
        <source>%1 家，每家记一条走访；Del 去掉一家，F2 写这家另说的事。</source>
        <translation>%1 firms, a visit for each; Del removes one, F2 writes what it said.</translation>
    </message>
</context>
<context>
    <name>peiyu::MergeDialog</name>
    <message>
        <source>%1&#x3000;%2&#x3000;%3%4&#x3000;认定 %5 项</source>
        <translation>%1  %2  %3%4  %5 recognitions</translation>
    </message>
    <message>
        <source>无信用代码</source>
        <translation>No credit code</translation>
    </message>
    <message>
        <source>合并企业</source>
        <translation>Merge firms</translation>
    </message>
    <message>
        <source>合并</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>留下哪一家的档案</source>
        <translation>Which firm&apos;s file to keep</translation>
    </message>
    <message>
        <source>两家不同的地方，各取哪一边</source>
        <translation>Differences: which side to take</translation>
    </message>
    <message>
        <source>留下的这家</source>
        <translation>The firm to keep</translation>
    </message>
    <message>
        <source>另一家</source>
        <translation>Other firm</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>%1 %2 条并入</source>
        <translation>%1: %2 taken over</translation>
    </message>
    <message>
        <source>%1 %2 条不再保留</source>
        <translation>%1: %2 not kept</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>。</source>
        <translation>. </translation>
    </message>
    <message>
        <source>%1另一家的名称记为曾用名，信用代码记为原信用代码。合并后可以用 Ctrl+Z 撤销。</source>
        <translation>%1The name of the other firm is kept as a former name and its credit code as a former credit code. The merge can be undone with Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>peiyu::MilestoneTable</name>
    <message>
        <source>年度目标</source>
        <translation>Yearly targets</translation>
    </message>
    <message>
        <source>截至</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>%1 的年度目标“%2”不是数字，请只填数字。</source>
        <translation>The yearly target of %1, &quot;%2&quot;, is no number; enter digits only.</translation>
    </message>
</context>
<context>
    <name>peiyu::MonthGrid</name>
    <message>
        <source>没有走访</source>
        <translation>no visits</translation>
    </message>
    <message>
        <source>走访 %1 家</source>
        <translation>%1 visits</translation>
    </message>
    <message>
        <source>走访月历</source>
        <translation>Calendar of visits, month</translation>
    </message>
    <message>
        <source>周一</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>周二</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>周三</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>周四</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>周五</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>周六</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>周日</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>%1 今天</source>
        <translation>%1 today</translation>
    </message>
    <message>
        <source>%1月1日</source>
        <translation>%1/1</translation>
    </message>
    <message>
        <source>还有 %1 家</source>
        <translation>%1 more</translation>
    </message>
    <message>
        <source>%1 %2（%3）</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>（选中）</source>
        <translation> (chosen)</translation>
    </message>
</context>
<context>
    <name>peiyu::MoveVisitDialog</name>
    <message>
        <source>走访改期</source>
        <translation>Moves a planned visit</translation>
    </message>
    <message>
        <source>改期</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>改到</source>
        <translation>Move to</translation>
    </message>
    <message>
        <source>原定 %1</source>
        <translation>was %1</translation>
    </message>
    <message>
        <source>例如 企业开年会</source>
        <translation>for example the firm&apos;s annual meeting</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>已改为这一天。</source>
        <translation> This day is proposed.</translation>
    </message>
</context>
<context>
    <name>peiyu::NewPlanDialog</name>
    <message>
        <source>新建计划</source>
        <translation>New plan</translation>
    </message>
    <message>
        <source>复制为本单位计划</source>
        <translation>Copy as a plan of the office</translation>
    </message>
    <message>
        <source>起点</source>
        <translation>Start from</translation>
    </message>
    <message>
        <source>区县</source>
        <translation>District</translation>
    </message>
    <message>
        <source>简称</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>计划开始</source>
        <translation>Plan begins</translation>
    </message>
    <message>
        <source>目标日期</source>
        <translation>Target date</translation>
    </message>
    <message>
        <source>复制来的目标，时限都改到这一天</source>
        <translation>Copied targets get this deadline</translation>
    </message>
    <message>
        <source>空白，目标和任务随后填写或粘贴</source>
        <translation>Blank; targets and tasks are filled in or pasted later</translation>
    </message>
    <message>
        <source>复制：%1</source>
        <translation>Copy: %1</translation>
    </message>
    <message>
        <source>%1-%2 行动计划</source>
        <translation>Action plan %1-%2</translation>
    </message>
    <message>
        <source>新增一个区县…</source>
        <translation>Enter a new district…</translation>
    </message>
</context>
<context>
    <name>peiyu::NoticeDialog</name>
    <message>
        <source>录入放假通知</source>
        <translation>Enter a notice of holidays</translation>
    </message>
    <message>
        <source>录入</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>星期</source>
        <translation>Weekday</translation>
    </message>
    <message>
        <source>放假或上班</source>
        <translation>Off or working</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>已核对，按读出的日子录入</source>
        <translation>Looked at: enter the days as read</translation>
    </message>
    <message>
        <source>从表格文件读取…</source>
        <translation>From a table…</translation>
    </message>
    <message>
        <source>正在读取</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>先粘贴通知全文</source>
        <translation>Paste the notice first</translation>
    </message>
    <message>
        <source>把国务院办公厅“关于某年部分节假日安排的通知”全文复制到这里；下面逐日列出读到的日子，核对后再录入。录入前不改动日历。</source>
        <translation>Paste the whole notice of the State Council here; the days understood are listed below. Nothing is changed before you enter them.</translation>
    </message>
    <message>
        <source>通知全文</source>
        <translation>Text of the notice</translation>
    </message>
    <message>
        <source>按通知所写</source>
        <translation>As the notice says</translation>
    </message>
    <message>
        <source>%1 年</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>年份</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>通知名称、文号</source>
        <translation>Name and number</translation>
    </message>
    <message>
        <source>读到的日子</source>
        <translation>Days understood</translation>
    </message>
    <message>
        <source>选择放假表（日期、名称、放假或上班）</source>
        <translation>Choose a table (date, name, off or work)</translation>
    </message>
    <message>
        <source>表格 (*.csv *.xlsx *.xls *.et)</source>
        <translation>Tables (*.csv *.xlsx *.xls *.et)</translation>
    </message>
    <message>
        <source>还有 %1 处</source>
        <translation>%1 more</translation>
    </message>
    <message>
        <source>请核对：%1</source>
        <translation>Please look at: %1</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 年：放假 %2 天，调休上班 %3 天。</source>
        <translation>%1: %2 days off, %3 working weekends.</translation>
    </message>
    <message>
        <source>。</source>
        <translation>. </translation>
    </message>
    <message>
        <source>录入 %1 年</source>
        <translation>Enter %1</translation>
    </message>
    <message>
        <source>没有读出放假或上班的日子</source>
        <translation>No day was found</translation>
    </message>
    <message>
        <source>有没有读清的地方：改好文字，或核对后勾选</source>
        <translation>Some places are not clear: mend the text, or tick after looking</translation>
    </message>
</context>
<context>
    <name>peiyu::OpenFailureWindow</name>
    <message>
        <source>等对方关闭后重试；只想看数据，可以先以只读方式打开。</source>
        <translation>Retry when it has been closed there. To look at the data only, open it read-only for now.</translation>
    </message>
    <message>
        <source>检查磁盘空间、文件权限和介质是否还在，然后重试；只想看数据，可以先以只读方式打开。</source>
        <translation>Check the disk space, the file permissions and that the drive is still there, then retry. To look at the data only, open it read-only for now.</translation>
    </message>
    <message>
        <source>请先升级本程序。原来的数据没有改动。</source>
        <translation>Please upgrade this program first. The data was not changed.</translation>
    </message>
    <message>
        <source>库若在移动介质上，插好后重试；也可以打开另一个库。</source>
        <translation>If the base is on a removable drive, plug it in and retry, or open another base.</translation>
    </message>
    <message>
        <source>可以重试，或打开另一个库。</source>
        <translation>You can retry or open another base.</translation>
    </message>
    <message>
        <source>培育库 — 库没有打开</source>
        <translation>Cultivation pool — base not open</translation>
    </message>
    <message>
        <source>库没有打开</source>
        <translation>The base was not opened</translation>
    </message>
    <message>
        <source>从备份恢复…</source>
        <translation>Restore from backup…</translation>
    </message>
    <message>
        <source>重试</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>以只读方式打开</source>
        <translation>Open read-only</translation>
    </message>
    <message>
        <source>打开另一个库…</source>
        <translation>Open another base…</translation>
    </message>
    <message>
        <source>新建或示例库…</source>
        <translation>New or sample base…</translation>
    </message>
    <message>
        <source>复制详情</source>
        <translation>Copy details</translation>
    </message>
    <message>
        <source>从最近的备份恢复；现在这个文件会改名保留，不会删除。没有备份时，可以把还读得出的数据抢救成一个新库。</source>
        <translation>Restore the latest backup; the present file is kept under another name. Without a backup, what can still be read can be rescued into a new base.</translation>
    </message>
    <message>
        <source>抢救数据…</source>
        <translation>Rescue data…</translation>
    </message>
</context>
<context>
    <name>peiyu::OwnBoard</name>
    <message>
        <source>计划期 %1 至 %2</source>
        <translation>Plan period %1 to %2</translation>
    </message>
    <message>
        <source>（起日推定）</source>
        <translation> (start inferred)</translation>
    </message>
    <message>
        <source>，已到期：终期与今日分列</source>
        <translation>, ended: final and today shown apart</translation>
    </message>
    <message>
        <source>，还没有开始</source>
        <translation>, not started yet</translation>
    </message>
    <message>
        <source>，已过 %1 / %2 天</source>
        <translation>, %1 / %2 days passed</translation>
    </message>
    <message>
        <source>截至 %1，%2 的库里还没有企业</source>
        <translation>As of %1, the base of %2 has no firms yet</translation>
    </message>
    <message>
        <source>看板上的数都由企业的认定记录统计，所以现在是“无数据”，不是 0。先导入现有台账，再登记认定。</source>
        <translation>All numbers of the board are counted from the recognitions of firms, so now they read “No data”, not 0. First import your present ledger, then register recognitions.</translation>
    </message>
    <message>
        <source>导入台账</source>
        <translation>Import a ledger</translation>
    </message>
    <message>
        <source>到企业页新建</source>
        <translation>Add on the Firms page</translation>
    </message>
    <message>
        <source>家</source>
        <translation>firms</translation>
    </message>
    <message>
        <source>各目标完成率</source>
        <translation>Completion rate of the targets</translation>
    </message>
    <message>
        <source>镇街、园区</source>
        <translation>Town, park</translation>
    </message>
    <message>
        <source>各项目标</source>
        <translation>All targets</translation>
    </message>
    <message>
        <source>下面列镇街、园区，还是各项目标</source>
        <translation>Whether towns and parks or all targets stand below</translation>
    </message>
    <message>
        <source>复制本计划再改</source>
        <translation>Copy this plan and change it</translation>
    </message>
    <message>
        <source>从空白录入</source>
        <translation>Start blank</translation>
    </message>
    <message>
        <source>从 WPS 粘贴目标、任务表</source>
        <translation>Paste targets and tasks from a spreadsheet</translation>
    </message>
    <message>
        <source>计划已于 %1 到期，还没有后续计划。录入后续计划：</source>
        <translation>The plan ended on %1 and no plan follows it. Enter one:</translation>
    </message>
    <message>
        <source>各镇街、园区新增完成率</source>
        <translation>Additions by town and park</translation>
    </message>
    <message>
        <source>各镇街、园区完成率</source>
        <translation>Completion by town and park</translation>
    </message>
    <message>
        <source>最落后的 %1 个，其余见下表；%2</source>
        <translation>The %1 furthest behind, the others below; %2</translation>
    </message>
</context>
<context>
    <name>peiyu::Page</name>
    <message>
        <source>选中 %1 行</source>
        <translation>%1 rows selected</translation>
    </message>
    <message>
        <source>删除“%1”？删除后可以用 Ctrl+Z 撤销。</source>
        <translation>Delete “%1”? This can be undone with Ctrl+Z.</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Deleted</translation>
    </message>
</context>
<context>
    <name>peiyu::PageHeader</name>
    <message>
        <source>放不下的操作</source>
        <translation>Actions that do not fit</translation>
    </message>
    <message>
        <source>更多 ▾</source>
        <translation>More ▾</translation>
    </message>
</context>
<context>
    <name>peiyu::PagedListView</name>
    <message>
        <source>选中 %1 行，一次最多复制 %2 行</source>
        <translation>%1 rows selected; at most %2 can be copied at once</translation>
    </message>
    <message>
        <source>已复制 %1 行</source>
        <translation>%1 rows copied</translation>
    </message>
    <message>
        <source>重试</source>
        <translation>Retry</translation>
    </message>
</context>
<context>
    <name>peiyu::PaperView</name>
    <message>
        <source>报表预览</source>
        <translation>Preview of the report</translation>
    </message>
    <message>
        <source>共 %1 页</source>
        <translation>%1 pages</translation>
    </message>
</context>
<context>
    <name>peiyu::PasteBox</name>
    <message>
        <source>粘贴的名单</source>
        <translation>Pasted list</translation>
    </message>
    <message>
        <source>粘贴的名单，每行一家企业</source>
        <translation>Pasted list, one firm per line</translation>
    </message>
    <message>
        <source>在网页或文件里选中公示、公告的名单并复制，在这里按 Ctrl+V；也可以直接输入，每行一家企业</source>
        <translation>Select and copy the published list on the web page or in the file and press Ctrl+V here; or type it, one firm per line</translation>
    </message>
    <message>
        <source>错字、断行、多余的说明可以在这里改掉，再读取名单</source>
        <translation>Correct slips, broken lines and notes here, then read the list</translation>
    </message>
    <message>
        <source>%1 行</source>
        <translation>%1 lines</translation>
    </message>
</context>
<context>
    <name>peiyu::PathCard</name>
    <message>
        <source>看哪一项目标</source>
        <translation>Target to show</translation>
    </message>
</context>
<context>
    <name>peiyu::PeopleListDialog</name>
    <message>
        <source>新增</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>更新：%1</source>
        <translation>Updated: %1</translation>
    </message>
    <message>
        <source>未变</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>不登记：%1</source>
        <translation>Not entered: %1</translation>
    </message>
    <message>
        <source>粘贴人员名单</source>
        <translation>Paste a list of people</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>职责</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>镇街</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>在 WPS 或 Excel 中选中姓名、单位、职务、电话、职责、镇街，连表头一起复制，粘贴到下面。</source>
        <translation>In WPS or Excel select name, unit, post, phone, duty and town, copy them with their heads, and paste below.</translation>
    </message>
    <message>
        <source>粘贴的人员名单</source>
        <translation>Pasted list of people</translation>
    </message>
    <message>
        <source>请先粘贴名单</source>
        <translation>Paste a list first</translation>
    </message>
    <message>
        <source>名单预检</source>
        <translation>Check of the list</translation>
    </message>
    <message>
        <source>主要领导</source>
        <translation>Principal leader</translation>
    </message>
    <message>
        <source>新增 %1 人，更新 %2 人，未变 %3 人，不登记 %4 人。</source>
        <translation>%1 new, %2 updated, %3 unchanged, %4 not entered.</translation>
    </message>
    <message>
        <source>登记 %1 人</source>
        <translation>Enter %1 people</translation>
    </message>
    <message>
        <source>没有需要登记或修改的人员</source>
        <translation>Nobody to enter or change</translation>
    </message>
</context>
<context>
    <name>peiyu::PersonDialog</name>
    <message>
        <source>企业</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>自</source>
        <translation>From</translation>
    </message>
    <message>
        <source>至</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>第一天</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>最后一天</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>代理人</source>
        <translation>Substitute</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>已停用</source>
        <translation>off duty</translation>
    </message>
    <message>
        <source>服务过的企业</source>
        <translation>Firms served</translation>
    </message>
    <message>
        <source>外出</source>
        <translation>Away</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>登记外出…</source>
        <translation>Enter absence…</translation>
    </message>
    <message>
        <source>修改外出…</source>
        <translation>Change absence…</translation>
    </message>
    <message>
        <source>删除外出</source>
        <translation>Remove absence</translation>
    </message>
    <message>
        <source>建库前</source>
        <translation>Before the base</translation>
    </message>
    <message>
        <source>至今</source>
        <translation>Until now</translation>
    </message>
    <message>
        <source>未定</source>
        <translation>not set</translation>
    </message>
    <message>
        <source>先选中一条外出</source>
        <translation>Select an absence first</translation>
    </message>
    <message>
        <source>删除外出“%1”？删除后可以用 Ctrl+Z 撤销。</source>
        <translation>Remove the absence “%1”? Ctrl+Z brings it back.</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>peiyu::PlanActions</name>
    <message>
        <source>新建计划</source>
        <translation>New plan</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>增加目标</source>
        <translation>Add target</translation>
    </message>
    <message>
        <source>粘贴目标表</source>
        <translation>Paste targets</translation>
    </message>
    <message>
        <source>设为现行</source>
        <translation>Make current</translation>
    </message>
    <message>
        <source>复制为本单位计划…</source>
        <translation>Copy as own plan…</translation>
    </message>
    <message>
        <source>修改文件信息…</source>
        <translation>Edit document facts…</translation>
    </message>
    <message>
        <source>保存为计划包…</source>
        <translation>Save as plan pack…</translation>
    </message>
    <message>
        <source>打开计划包…</source>
        <translation>Open plan pack…</translation>
    </message>
    <message>
        <source>删除这份计划</source>
        <translation>Remove this plan</translation>
    </message>
    <message>
        <source>上移</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>下移</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>内置计划按文件原文保存，不能改；可以复制为本单位计划再改</source>
        <translation>Built-in plans are kept as their documents have them; copy one as a plan of your office to change it</translation>
    </message>
    <message>
        <source>增加任务</source>
        <translation>Add task</translation>
    </message>
    <message>
        <source>粘贴任务表</source>
        <translation>Paste tasks</translation>
    </message>
    <message>
        <source>没有计划</source>
        <translation>No plan</translation>
    </message>
    <message>
        <source>已结束的计划不能设为现行</source>
        <translation>An ended plan cannot be current</translation>
    </message>
    <message>
        <source>这一部分随复制的计划保留，不能单独改</source>
        <translation>This part is kept from the copied plan and not edited by itself</translation>
    </message>
    <message>
        <source>先选中一个目标或任务</source>
        <translation>Select a target or task first</translation>
    </message>
    <message>
        <source>保存为计划包</source>
        <translation>Save as plan pack</translation>
    </message>
    <message>
        <source>计划包已保存：%1</source>
        <translation>Plan pack saved: %1</translation>
    </message>
    <message>
        <source>打开计划包</source>
        <translation>Open plan pack</translation>
    </message>
    <message>
        <source>计划包“%1”是另一个区县（%2）的。作为本区县的计划打开？数值和单位须自行核改。</source>
        <translation>Plan pack &quot;%1&quot; is another district&apos;s (%2). Open it as a plan of this one? Values and units are yours to check.</translation>
    </message>
    <message>
        <source>作为本区县计划打开</source>
        <translation>Open as a plan of this district</translation>
    </message>
    <message>
        <source>这个库里已经有“%1”。现有的不会被覆盖，作为副本打开？</source>
        <translation>This base already has &quot;%1&quot;. It is not replaced; open the pack as a copy?</translation>
    </message>
    <message>
        <source>作为副本打开</source>
        <translation>Open as a copy</translation>
    </message>
    <message>
        <source>删除计划“%1”和它的 %2 个目标、%3 项任务？删除后可以用 Ctrl+Z 撤销。</source>
        <translation>Remove plan &quot;%1&quot; with its %2 targets and %3 tasks? Ctrl+Z brings it back.</translation>
    </message>
    <message>
        <source>删除计划</source>
        <translation>Remove plan</translation>
    </message>
    <message>
        <source>删除“%1”？删除后可以用 Ctrl+Z 撤销。</source>
        <translation>Remove &quot;%1&quot;? Ctrl+Z brings it back.</translation>
    </message>
    <message>
        <source>区县、镇街和园区…</source>
        <translation>Districts, towns and parks…</translation>
    </message>
</context>
<context>
    <name>peiyu::PlanDetail</name>
    <message>
        <source>选中一行看要点和原文</source>
        <translation>Select a row to see its main points and original text</translation>
    </message>
    <message>
        <source>要点</source>
        <translation>Main points</translation>
    </message>
    <message>
        <source>计划原文没有单独的一句。</source>
        <translation>The plan has no separate sentence for this.</translation>
    </message>
    <message>
        <source>原文</source>
        <translation>Original text</translation>
    </message>
</context>
<context>
    <name>peiyu::PlanFactsDialog</name>
    <message>
        <source>修改计划 — %1</source>
        <translation>Edit plan — %1</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>简称</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>文件全称，不填则同简称</source>
        <translation>Full title; empty: the short name</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>起草稿不参加排名，处处注明</source>
        <translation>Drafts are marked everywhere and not ranked</translation>
    </message>
    <message>
        <source>如 征求意见稿；不填写“起草”</source>
        <translation>Such as 征求意见稿; empty says Draft</translation>
    </message>
    <message>
        <source>草案字样</source>
        <translation>Draft words</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Document no.</translation>
    </message>
    <message>
        <source>发文单位</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>发文日期</source>
        <translation>Issue date</translation>
    </message>
    <message>
        <source>配备规则</source>
        <translation>Staffing rule</translation>
    </message>
    <message>
        <source>文件里规定配备的那句话</source>
        <translation>The sentence of the document that asks for it</translation>
    </message>
    <message>
        <source>规则出处</source>
        <translation>Its sentence</translation>
    </message>
    <message>
        <source>起始年</source>
        <translation>First year</translation>
    </message>
    <message>
        <source>年</source>
        <translation> </translation>
    </message>
    <message>
        <source>终止年</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>施行日期</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>没写就按起始年 1 月 1 日</source>
        <translation>Empty: 1 January of the first year</translation>
    </message>
    <message>
        <source>有效期至</source>
        <translation>In force until</translation>
    </message>
    <message>
        <source>目标日期</source>
        <translation>Target date</translation>
    </message>
    <message>
        <source>序时进度和到期按它算</source>
        <translation>Expected progress and the end follow it</translation>
    </message>
    <message>
        <source>文件的说法，如 到2028年底</source>
        <translation>In the document&apos;s words, such as 到2028年底</translation>
    </message>
    <message>
        <source>原文时限</source>
        <translation>Deadline in words</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>请填四位年份，如 2026。</source>
        <translation>Enter a year of four digits, such as 2026.</translation>
    </message>
</context>
<context>
    <name>peiyu::PlanItemModel</name>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>要点</source>
        <translation>Main points</translation>
    </message>
</context>
<context>
    <name>peiyu::PlanPage</name>
    <message>
        <source>计划</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>在计划中查找</source>
        <translation>Find in the plan</translation>
    </message>
    <message>
        <source>在计划中查找  Ctrl+F</source>
        <translation>Find in the plan  Ctrl+F</translation>
    </message>
    <message>
        <source>计划的部分</source>
        <translation>Part of the plan</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>示例计划，数字和文字都是编的，不是真实文件。</source>
        <translation>Sample plan: its numbers and texts are made up, it is not a real document.</translation>
    </message>
    <message>
        <source>这份计划没有这一部分</source>
        <translation>This plan does not have this part</translation>
    </message>
    <message>
        <source>文件正文没有写，不是漏录。</source>
        <translation>The document does not give it; nothing was left out here.</translation>
    </message>
    <message>
        <source>这份计划里没有“%1”</source>
        <translation>This plan does not contain “%1”</translation>
    </message>
    <message>
        <source>换一个词，或按 Esc 清空。</source>
        <translation>Try another word, or press Esc to clear.</translation>
    </message>
    <message>
        <source>录入计划时没有填写这一部分。</source>
        <translation>This part was not filled in when the plan was entered.</translation>
    </message>
    <message>
        <source>本单位录入</source>
        <translation>entered here</translation>
    </message>
    <message>
        <source>现行</source>
        <translation>Current</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>还没有任务</source>
        <translation>No tasks yet</translation>
    </message>
    <message>
        <source>还没有目标</source>
        <translation>No targets yet</translation>
    </message>
    <message>
        <source>把 WPS 里的任务表连表头粘贴进来，或一项一项增加。</source>
        <translation>Paste the task table from WPS with its head, or add tasks one by one.</translation>
    </message>
    <message>
        <source>把 WPS 里的目标表连表头粘贴进来，或一个一个增加。</source>
        <translation>Paste the target table from WPS with its head, or add targets one by one.</translation>
    </message>
    <message>
        <source>粘贴任务表</source>
        <translation>Paste tasks</translation>
    </message>
    <message>
        <source>粘贴目标表</source>
        <translation>Paste targets</translation>
    </message>
    <message>
        <source>增加任务</source>
        <translation>Add task</translation>
    </message>
    <message>
        <source>增加目标</source>
        <translation>Add target</translation>
    </message>
    <message>
        <source>还没有计划</source>
        <translation>No plan yet</translation>
    </message>
    <message>
        <source>新建一份：从空白开始，或复制别的区县的计划再改。</source>
        <translation>Make one: from blank, or by copying another district&apos;s plan and changing it.</translation>
    </message>
    <message>
        <source>新建计划</source>
        <translation>New plan</translation>
    </message>
    <message>
        <source>补充镇街名单</source>
        <translation>Complete the towns</translation>
    </message>
</context>
<context>
    <name>peiyu::PlanPasteDialog</name>
    <message>
        <source>粘贴目标表 — %1</source>
        <translation>Paste targets — %1</translation>
    </message>
    <message>
        <source>粘贴任务表 — %1</source>
        <translation>Paste tasks — %1</translation>
    </message>
    <message>
        <source>录入</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>读作</source>
        <translation>Read as</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>替换现有的 %1 个主要目标</source>
        <translation>Replace the present %1 headline targets</translation>
    </message>
    <message>
        <source>替换现有的 %1 项任务</source>
        <translation>Replace the present %1 tasks</translation>
    </message>
    <message>
        <source>从表格文件读取…</source>
        <translation>Read a table file…</translation>
    </message>
    <message>
        <source>先粘贴表格</source>
        <translation>Paste a table first</translation>
    </message>
    <message>
        <source>正在读取</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>在 WPS 里选中目标表（连表头一起）复制，再粘贴到这里。表头认得 目标、目标值、时限、口径、出处；“2026年”这样的列是年度目标。</source>
        <translation>Copy the target table in WPS with its head and paste it here. Known heads: 目标, 目标值, 时限, 口径, 出处; columns such as 2026年 are yearly targets.</translation>
    </message>
    <message>
        <source>在 WPS 里选中任务表（连表头一起）复制，再粘贴到这里。表头认得 序号、任务、内容、牵头单位、配合单位、责任单位、时限；单独一行的“一、…”是章节。</source>
        <translation>Copy the task table in WPS with its head and paste it here. Known heads: 序号, 任务, 内容, 牵头单位, 配合单位, 责任单位, 时限; 一、… alone in a row is a section.</translation>
    </message>
    <message>
        <source>粘贴的表格</source>
        <translation>Pasted table</translation>
    </message>
    <message>
        <source>预检</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>选择表格</source>
        <translation>Choose a table</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.xls *.et *.csv)</source>
        <translation>Tables (*.xlsx *.xls *.et *.csv)</translation>
    </message>
    <message>
        <source>认出的列：%1</source>
        <translation>Columns: %1</translation>
    </message>
    <message>
        <source>&#x3000;没有用到：%1</source>
        <translation>  Not used: %1</translation>
    </message>
    <message>
        <source>%1 行都能录入。</source>
        <translation>All %1 rows can be entered.</translation>
    </message>
    <message>
        <source>%1 行能录入，%2 行有问题不录入：改好粘贴的内容，或先录入其余的。</source>
        <translation>%1 rows can be entered, %2 are not: correct the pasted text, or enter the rest first.</translation>
    </message>
    <message>
        <source>录入 %1 个目标</source>
        <translation>Enter %1 targets</translation>
    </message>
    <message>
        <source>录入 %1 项任务</source>
        <translation>Enter %1 tasks</translation>
    </message>
    <message>
        <source>没有可以录入的行</source>
        <translation>No row can be entered</translation>
    </message>
</context>
<context>
    <name>peiyu::PlanTargetDialog</name>
    <message>
        <source>新增目标 — %1</source>
        <translation>New target — %1</translation>
    </message>
    <message>
        <source>修改目标 — %1</source>
        <translation>Edit target — %1</translation>
    </message>
    <message>
        <source>保存目标</source>
        <translation>Save target</translation>
    </message>
    <message>
        <source>计算完成率和序时进度</source>
        <translation>With rate and expected progress</translation>
    </message>
    <message>
        <source>不按梯度统计</source>
        <translation>Not counted by tier</translation>
    </message>
    <message>
        <source>不按资质统计，数值另行填报</source>
        <translation>Not counted by honours; values are recorded</translation>
    </message>
    <message>
        <source>全计划的主要目标</source>
        <translation>Headline target of the plan</translation>
    </message>
    <message>
        <source>任务 %1 %2</source>
        <translation>Task %1 %2</translation>
    </message>
    <message>
        <source>保障 %1</source>
        <translation>Safeguard %1</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>300，或照文件写：力争达到300家以上</source>
        <translation>300, or as the document words it: 力争达到300家以上</translation>
    </message>
    <message>
        <source>目标值</source>
        <translation>Target value</translation>
    </message>
    <message>
        <source>计量单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>比较</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>通报照此措辞，如 力争达到…以上</source>
        <translation>Reports word it so: 力争达到…以上</translation>
    </message>
    <message>
        <source>措辞</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>梯度</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>资质类别</source>
        <translation>Kind of honour</translation>
    </message>
    <message>
        <source>口径</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>文件的说法，如 到2028年底</source>
        <translation>In the document&apos;s words, such as 到2028年底</translation>
    </message>
    <message>
        <source>原文时限</source>
        <translation>Deadline in words</translation>
    </message>
    <message>
        <source>照抄文件里的那句话：看板、通报都引它</source>
        <translation>Copy the document&apos;s sentence: board and reports quote it</translation>
    </message>
    <message>
        <source>出处原文</source>
        <translation>Source sentence</translation>
    </message>
    <message>
        <source>所属</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>计入进度</source>
        <translation>Scored</translation>
    </message>
    <message>
        <source>年度目标</source>
        <translation>Yearly targets</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>读作 %1</source>
        <translation>Read as %1</translation>
    </message>
</context>
<context>
    <name>peiyu::PlanTaskDialog</name>
    <message>
        <source>新增任务 — %1</source>
        <translation>New task — %1</translation>
    </message>
    <message>
        <source>修改任务 — %1</source>
        <translation>Edit task — %1</translation>
    </message>
    <message>
        <source>保存任务</source>
        <translation>Save task</translation>
    </message>
    <message>
        <source>章节序号</source>
        <translation>Section no.</translation>
    </message>
    <message>
        <source>照文件写，如 一、（二）</source>
        <translation>As written: 一、（二）</translation>
    </message>
    <message>
        <source>章节</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>任务序号</source>
        <translation>Task number</translation>
    </message>
    <message>
        <source>任务</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>照抄文件原文，便于核对</source>
        <translation>Copy the document&apos;s text, so that it can be checked</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>几个单位用顿号隔开</source>
        <translation>Separate units by 、</translation>
    </message>
    <message>
        <source>牵头单位</source>
        <translation>Lead units</translation>
    </message>
    <message>
        <source>配合单位</source>
        <translation>Supporting units</translation>
    </message>
    <message>
        <source>文件没有分牵头、配合时填这里</source>
        <translation>For documents that name no lead</translation>
    </message>
    <message>
        <source>责任单位</source>
        <translation>Responsible units</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Due</translation>
    </message>
</context>
<context>
    <name>peiyu::PlanVisitDialog</name>
    <message>
        <source>安排走访</source>
        <translation>Plan visit</translation>
    </message>
    <message>
        <source>排入计划</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>本单位</source>
        <translation>Our office</translation>
    </message>
    <message>
        <source>其他单位</source>
        <translation>Another office</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>例如 14:30</source>
        <translation>for example 14:30</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>← → 选择</source>
        <translation>← → choose</translation>
    </message>
    <message>
        <source>例如 了解扩产用地</source>
        <translation>for example land for expansion</translation>
    </message>
    <message>
        <source>事由</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>谁去</source>
        <translation>Who goes</translation>
    </message>
    <message>
        <source>例如 区税务局</source>
        <translation>for example the tax office</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>就在这天去</source>
        <translation>This day is meant</translation>
    </message>
    <message>
        <source>时间应写作 14:30。</source>
        <translation>Write the time as 14:30.</translation>
    </message>
    <message>
        <source>请写明是哪个单位。</source>
        <translation>Say which office.</translation>
    </message>
    <message>
        <source>还没有选定企业：输入名称、代码尾号或拼音首字母，按 Enter 选中。</source>
        <translation>No firm chosen yet: type its name, the end of its code or its pinyin initials and press Enter.</translation>
    </message>
</context>
<context>
    <name>peiyu::ProgramFlow</name>
    <message>
        <source>没有找到数据库“%1”。</source>
        <translation>The database “%1” was not found.</translation>
    </message>
    <message>
        <source>还有数据正在写入，写完以后再换库。</source>
        <translation>Data is still being written. Please change the base when it is done.</translation>
    </message>
    <message>
        <source>没有找到上次打开的库“%1”。库若在移动介质上，插好后再打开。</source>
        <translation>The base last opened, “%1”, was not found. If it is on a removable drive, plug it in and open it again.</translation>
    </message>
    <message>
        <source>重试</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>新库存到哪里</source>
        <translation>Where to save the new base</translation>
    </message>
    <message>
        <source>培育库 (*.peiyu)</source>
        <translation>Cultivation pool (*.peiyu)</translation>
    </message>
    <message>
        <source>示例库</source>
        <translation>Sample base</translation>
    </message>
    <message>
        <source>培育库</source>
        <translation>Cultivation pool</translation>
    </message>
    <message>
        <source>%1培育库</source>
        <translation>%1 cultivation pool</translation>
    </message>
    <message>
        <source>正在建立示例库，约需几秒…</source>
        <translation>Making the sample base, this takes a few seconds…</translation>
    </message>
    <message>
        <source>正在建立新库…</source>
        <translation>Making the new base…</translation>
    </message>
    <message>
        <source>用“%1”恢复？现在的库文件会改名保留在原处。</source>
        <translation>Restore from “%1”? The present base file is renamed and kept in its place.</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>还有数据正在写入，写完以后再恢复。</source>
        <translation>Data is still being written; restore when it is done.</translation>
    </message>
    <message>
        <source>照现状继续？缺少的改动不会再回来；变更史里会留下一条记录。</source>
        <translation>Go on as found? The missing changes will not come back; the history will say so.</translation>
    </message>
    <message>
        <source>照现状继续</source>
        <translation>Go on as found</translation>
    </message>
    <message>
        <source>抢救出的数据存到哪里</source>
        <translation>Where to put the rescued data</translation>
    </message>
    <message>
        <source>%1 抢救.peiyu</source>
        <translation>%1 rescued.peiyu</translation>
    </message>
    <message>
        <source>正在从备份恢复 %1，请稍候…</source>
        <translation>Restoring %1 from a backup, please wait…</translation>
    </message>
    <message>
        <source>没有找到上次打开的库“%1”，但它的备份还在。</source>
        <translation>The base “%1” that was open last was not found, but its backups are there.</translation>
    </message>
    <message>
        <source>恢复最近的备份</source>
        <translation>Restore the latest backup</translation>
    </message>
    <message>
        <source>用 %1 的备份恢复“%2”？</source>
        <translation>Restore “%2” from the backup of %1?</translation>
    </message>
    <message>
        <source>正在从备份恢复…</source>
        <translation>Restoring from a backup…</translation>
    </message>
    <message>
        <source>还有数据正在写入，写完以后再换字号。</source>
        <translation>Data are still being written; change the text size afterwards.</translation>
    </message>
    <message>
        <source>%1还没有镇街名单。请先到“计划”页的 更多 → 区县、镇街和园区… 粘贴，导入时名单里的镇街才认得出。</source>
        <translation>%1 has no list of towns yet. Paste it on the Plan page under More → Districts, towns and parks… first, so that the import knows the towns of a list.</translation>
    </message>
</context>
<context>
    <name>peiyu::ProgressBar</name>
    <message>
        <source>完成率 %1</source>
        <translation>Completion rate %1</translation>
    </message>
    <message>
        <source>完成率缺数据</source>
        <translation>Completion rate: data missing</translation>
    </message>
</context>
<context>
    <name>peiyu::ProgressStrip</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>peiyu::PromiseDialog</name>
    <message>
        <source>承诺已兑现</source>
        <translation>Promise kept</translation>
    </message>
    <message>
        <source>承诺改期</source>
        <translation>Put off a promise</translation>
    </message>
    <message>
        <source>承诺不再办理</source>
        <translation>Promise given up</translation>
    </message>
    <message>
        <source>%1&#x3000;%2 承诺，时限 %3</source>
        <translation>%1&#x3000;promised %2, due %3</translation>
    </message>
    <message>
        <source>未定</source>
        <translation>open</translation>
    </message>
    <message>
        <source>新的时限</source>
        <translation>New due day</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>peiyu::PromiseLines</name>
    <message>
        <source>答应企业的事，例如 一周内答复用电增容</source>
        <translation>what was promised, e.g. an answer within a week</translation>
    </message>
    <message>
        <source>承诺 %1</source>
        <translation>Promise %1</translation>
    </message>
    <message>
        <source>承诺 %1 的时限</source>
        <translation>Due day of promise %1</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>时限（不填不提醒）</source>
        <translation>Due (none: no reminder)</translation>
    </message>
</context>
<context>
    <name>peiyu::PromiseList</name>
    <message>
        <source>未定时限</source>
        <translation>No deadline set</translation>
    </message>
    <message>
        <source>未到期</source>
        <translation>not due</translation>
    </message>
    <message>
        <source>已到期（未满 1 个工作日）</source>
        <translation>Past due (less than 1 working day)</translation>
    </message>
    <message>
        <source>逾期 %1 个工作日</source>
        <translation>%1 working days overdue</translation>
    </message>
    <message>
        <source>未兑现</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>已兑现</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>不再办理</source>
        <translation>Given up</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>承诺</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>落实人</source>
        <translation>Kept by</translation>
    </message>
    <message>
        <source>承诺日期</source>
        <translation>Promised on</translation>
    </message>
    <message>
        <source>哪些承诺</source>
        <translation>Which promises</translation>
    </message>
    <message>
        <source>企业或承诺里的字</source>
        <translation>Firm or words of the promise</translation>
    </message>
    <message>
        <source>在承诺中查找</source>
        <translation>Find in promises</translation>
    </message>
    <message>
        <source>承诺事项</source>
        <translation>Promises</translation>
    </message>
    <message>
        <source>前 %1 项，共 %2 项</source>
        <translation>first %1 of %2</translation>
    </message>
    <message>
        <source>%1 项</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>没有未兑现的承诺</source>
        <translation>No open promises</translation>
    </message>
    <message>
        <source>没有这样的承诺</source>
        <translation>No such promises</translation>
    </message>
    <message>
        <source>走访时答应企业的事，记录走访时写在“承诺和时限”里，到期会列在这里。</source>
        <translation>What is promised to a firm is written under Promises when a visit is recorded, and is listed here until it is done.</translation>
    </message>
    <message>
        <source>换一项或清空查找的字，可以看到别的承诺。</source>
        <translation>Choose others or clear the words to see more.</translation>
    </message>
</context>
<context>
    <name>peiyu::ProposalDialog</name>
    <message>
        <source>不配备</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>建议配备</source>
        <translation>Propose staffing</translation>
    </message>
    <message>
        <source>配备</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>正在计算建议…</source>
        <translation>Working out proposals…</translation>
    </message>
    <message>
        <source>生效日期</source>
        <translation>Effective from</translation>
    </message>
    <message>
        <source>例如 新入库企业配备</source>
        <translation>such as new firms in the pool</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>正在计算建议</source>
        <translation>Working out proposals</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>全部企业已配专员，没有需要建议的。</source>
        <translation>All firms have a specialist; there is nothing to propose.</translation>
    </message>
    <message>
        <source>%1 家未配专员。先看谁已服务该镇街，再看谁家数最少；按 F2 或双击换人。</source>
        <translation>%1 firms without a specialist. Who serves the town comes first, then who has the fewest; F2 or a double click changes the person.</translation>
    </message>
    <message>
        <source>配备 %1 家</source>
        <translation>Assign %1 firms</translation>
    </message>
    <message>
        <source>没有未配专员的企业</source>
        <translation>No firm is without a specialist</translation>
    </message>
    <message>
        <source>没有选定任何专员</source>
        <translation>No specialist chosen</translation>
    </message>
</context>
<context>
    <name>peiyu::ProposalModel</name>
    <message>
        <source>不配备</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>本次不配备</source>
        <translation>Not this time</translation>
    </message>
    <message>
        <source>由您指定</source>
        <translation>Chosen by you</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>镇街</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>建议专员</source>
        <translation>Proposed specialist</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>peiyu::ProposedUnits</name>
    <message>
        <source>计划提出的承办单位</source>
        <translation>Units the plan proposes</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>职责</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>计划任务</source>
        <translation>Plan task</translation>
    </message>
    <message>
        <source>Enter 作主办，空格加入协办</source>
        <translation>Enter takes as lead, Space adds as supporting</translation>
    </message>
    <message>
        <source>计划没有为这一类别写明单位，请自行填写。</source>
        <translation>The plan names no unit for this category; please type one.</translation>
    </message>
    <message>
        <source>依据《%1》</source>
        <translation>By %1</translation>
    </message>
    <message>
        <source>牵头</source>
        <translation>lead</translation>
    </message>
    <message>
        <source>配合</source>
        <translation>supporting</translation>
    </message>
    <message>
        <source>责任</source>
        <translation>responsible</translation>
    </message>
    <message>
        <source>选定企业和类别后，列出计划里的责任单位</source>
        <translation>The plan&apos;s responsible units stand here once firm and category are chosen</translation>
    </message>
</context>
<context>
    <name>peiyu::QuarterMonths</name>
    <message>
        <source>走访季历</source>
        <translation>Calendar of visits, quarter</translation>
    </message>
    <message>
        <source>%1，走访 %2 家</source>
        <translation>%1, %2 visits</translation>
    </message>
    <message>
        <source>%1月 · 走访 %2 家</source>
        <translation>Month %1 · %2 visits</translation>
    </message>
    <message>
        <source>，超期 %1 家</source>
        <translation>, %1 overdue</translation>
    </message>
</context>
<context>
    <name>peiyu::Rail</name>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>页面</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>帮助</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>peiyu::RailCounts</name>
    <message>
        <source>逾期 %1 家</source>
        <translation>%1 overdue</translation>
    </message>
    <message>
        <source>超期 %1 件，今天到期 %2 件</source>
        <translation>%1 overdue, %2 due today</translation>
    </message>
    <message>
        <source>未办结 %1 件，其中超期 %2 件</source>
        <translation>%1 open, %2 of them overdue</translation>
    </message>
    <message>
        <source>未办结 %1 件</source>
        <translation>%1 open</translation>
    </message>
    <message>
        <source>到本级的提醒 %1 件</source>
        <translation>%1 reminders of your level</translation>
    </message>
</context>
<context>
    <name>peiyu::ReclassifyDialog</name>
    <message>
        <source>变更类别</source>
        <translation>Reclassify</translation>
    </message>
    <message>
        <source>变更，时限重算</source>
        <translation>Reclassify, limits anew</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>计划任务</source>
        <translation>Plan task</translation>
    </message>
    <message>
        <source>例如 涉及两个以上部门，改为跨部门</source>
        <translation>e.g. concerns several units, now cross-unit</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>不关联计划任务</source>
        <translation>No plan task</translation>
    </message>
    <message>
        <source>意见建议不计时限，三个时钟都取消。</source>
        <translation>Suggestions have no limits; all three clocks go.</translation>
    </message>
    <message>
        <source>%1：%2 个工作日（%3）。已有的暂停和延期保留；答复 %4、办结 %5 到期。</source>
        <translation>%1: %2 working days (%3). Pauses and granted time stay; answer due %4, close due %5.</translation>
    </message>
    <message>
        <source>请写明为什么变更，时限会跟着变。</source>
        <translation>Please say why: the limits change with it.</translation>
    </message>
</context>
<context>
    <name>peiyu::RecognitionDialog</name>
    <message>
        <source>登记认定</source>
        <translation>Register a recognition</translation>
    </message>
    <message>
        <source>梯度</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>认定日期</source>
        <translation>Recognised on</translation>
    </message>
    <message>
        <source>文件公布的日期</source>
        <translation>The day the document was published</translation>
    </message>
    <message>
        <source>有效期至</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>批次</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>如 2026 年第一批、2026 复核</source>
        <translation>Such as 2026 first batch, 2026 review</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Document no.</translation>
    </message>
    <message>
        <source>三年减一天，文件另有规定的可改</source>
        <translation>Three years less a day; change it if the document says otherwise</translation>
    </message>
    <message>
        <source>已登记 %1 至 %2 的%3；复核通过后按新文件再登记一次，不改原记录。</source>
        <translation>%3 is registered from %1 to %2. After a passed review register it again by the new document; the old record stays as it is.</translation>
    </message>
    <message>
        <source>是复核通过，不是首次认定</source>
        <translation>A passed review, not a first recognition</translation>
    </message>
    <message>
        <source>只是公示，还没有公告（不计入指标）</source>
        <translation>Public notice only, not announced yet (counts in no indicator)</translation>
    </message>
    <message>
        <source>公告日期</source>
        <translation>Announced on</translation>
    </message>
    <message>
        <source>与认定日期不同时填</source>
        <translation>Only if it differs from the recognition date</translation>
    </message>
</context>
<context>
    <name>peiyu::ReportDialog</name>
    <message>
        <source>打印 — %1</source>
        <translation>Print — %1</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>存为 PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>存为 Word</source>
        <translation>Save Word</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Word 文档 (*.docx)</source>
        <translation>Word documents (*.docx)</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>保存报表</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>已存为 %1</source>
        <translation>Saved as %1</translation>
    </message>
</context>
<context>
    <name>peiyu::ReportForm</name>
    <message>
        <source>内部表图</source>
        <translation>Inner paper</translation>
    </message>
    <message>
        <source>公文</source>
        <translation>Official</translation>
    </message>
    <message>
        <source>落款，例如 江津区经济信息委</source>
        <translation>Signature, for example the district’s commission</translation>
    </message>
    <message>
        <source>不填时为 各镇街，各园区，区级有关部门</source>
        <translation>Left empty: all towns, parks and departments</translation>
    </message>
    <message>
        <source>一行一段，由本单位写</source>
        <translation>A line for each paragraph, in the office’s words</translation>
    </message>
    <message>
        <source>一行一个附件</source>
        <translation>One attachment a line</translation>
    </message>
    <message>
        <source>全部梯度</source>
        <translation>All tiers</translation>
    </message>
    <message>
        <source>版式</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>区县</source>
        <translation>District</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>镇街、园区</source>
        <translation>Town, park</translation>
    </message>
    <message>
        <source>梯度</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>发文单位</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>主送</source>
        <translation>To</translation>
    </message>
    <message>
        <source>下一步工作</source>
        <translation>Next steps</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>全部镇街、园区</source>
        <translation>All towns and parks</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>全部区县</source>
        <translation>All districts</translation>
    </message>
    <message>
        <source>按“企业”页当时的条件和排序</source>
        <translation>With the conditions and order of the page Firms</translation>
    </message>
    <message>
        <source>当年初</source>
        <translation>Start of the year</translation>
    </message>
    <message>
        <source>当日</source>
        <translation>The day</translation>
    </message>
    <message>
        <source>起始日</source>
        <translation>From</translation>
    </message>
    <message>
        <source>截止日</source>
        <translation>Until</translation>
    </message>
</context>
<context>
    <name>peiyu::ReportsPage</name>
    <message>
        <source>报表</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>存为 PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>存为 Word</source>
        <translation>Save Word</translation>
    </message>
    <message>
        <source>Word 文档 (*.docx)</source>
        <translation>Word documents (*.docx)</translation>
    </message>
    <message>
        <source>存为 Excel</source>
        <translation>Save Excel</translation>
    </message>
    <message>
        <source>Excel 表格 (*.xlsx)</source>
        <translation>Excel tables (*.xlsx)</translation>
    </message>
    <message>
        <source>放大</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>缩小</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>适合宽度</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>报表种类</source>
        <translation>Kinds of reports</translation>
    </message>
    <message>
        <source>缩小 Ctrl+-</source>
        <translation>Zoom out Ctrl+-</translation>
    </message>
    <message>
        <source>放大 Ctrl+=</source>
        <translation>Zoom in Ctrl+=</translation>
    </message>
    <message>
        <source>适合宽度 Ctrl+0</source>
        <translation>Fit width Ctrl+0</translation>
    </message>
    <message>
        <source>这份报表不能作公文</source>
        <translation>This cannot be an official document</translation>
    </message>
    <message>
        <source>没有可以预览的内容</source>
        <translation>There is nothing to show</translation>
    </message>
    <message>
        <source>改为内部表图</source>
        <translation>Make it an inner paper</translation>
    </message>
    <message>
        <source>预览 · 公文&#x3000;22 行 × 28 字</source>
        <translation>Preview · official&#x3000;22 lines × 28 characters</translation>
    </message>
    <message>
        <source>预览 · 内部表图</source>
        <translation>Preview · inner paper</translation>
    </message>
    <message>
        <source>Word 文档里写的仍是公文要求的字体，在装有这些字体的电脑上即按要求显示。</source>
        <translation>The Word file names the fonts that are asked for; a PC that has them shows them.</translation>
    </message>
    <message>
        <source>第 %1 / %2 页&#x3000;%3%&#x3000;内容码 %4 %5</source>
        <translation>Page %1 / %2&#x3000;%3%&#x3000;content code %4 %5</translation>
    </message>
    <message>
        <source>没有可以打印的内容</source>
        <translation>There is nothing to print</translation>
    </message>
    <message>
        <source>保存报表</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>已存为 %1</source>
        <translation>Saved as %1</translation>
    </message>
</context>
<context>
    <name>peiyu::RequestActions</name>
    <message>
        <source>签收</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>交办</source>
        <translation>Dispatch</translation>
    </message>
    <message>
        <source>审核</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>回访</source>
        <translation>Call back</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>暂停</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>申请延期</source>
        <translation>Ask for time</translation>
    </message>
    <message>
        <source>退单</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>办理记录</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>挂账</source>
        <translation>Shelve</translation>
    </message>
    <message>
        <source>不予受理</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>变更类别</source>
        <translation>Reclassify</translation>
    </message>
    <message>
        <source>督办</source>
        <translation>Supervise</translation>
    </message>
    <message>
        <source>修改登记</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>受理</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>批量交办 %1 件</source>
        <translation>Dispatch %1 together</translation>
    </message>
    <message>
        <source>转办</source>
        <translation>Pass on</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>恢复办理</source>
        <translation>Take up again</translation>
    </message>
    <message>
        <source>审批延期</source>
        <translation>Decide on time</translation>
    </message>
    <message>
        <source>第三次退单</source>
        <translation>Third return</translation>
    </message>
    <message>
        <source>先在列表中选中一件诉求</source>
        <translation>Select a request in the list first</translation>
    </message>
    <message>
        <source>已经结束的诉求不再修改登记</source>
        <translation>A request that ended is not corrected any more</translation>
    </message>
    <message>
        <source>写答复</source>
        <translation>Write answer</translation>
    </message>
</context>
<context>
    <name>peiyu::RequestDialog</name>
    <message>
        <source>新诉求</source>
        <translation>New request</translation>
    </message>
    <message>
        <source>修改登记 %1</source>
        <translation>Correct %1</translation>
    </message>
    <message>
        <source>登记诉求</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>保存修改</source>
        <translation>Save changes</translation>
    </message>
    <message>
        <source>紧急</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>例如 三期厂房用电增容 800 kVA</source>
        <translation>e.g. 800 kVA more power for hall 3</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>例如 总经理 王××</source>
        <translation>e.g. manager Wang</translation>
    </message>
    <message>
        <source>提出人</source>
        <translation>Raised by</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>收件日期</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>紧急程度</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>保密</source>
        <translation>Confidential</translation>
    </message>
    <message>
        <source>已经当场答复，登记后即办结</source>
        <translation>Was answered on the spot, closed at once</translation>
    </message>
    <message>
        <source>当场答复</source>
        <translation>On the spot</translation>
    </message>
    <message>
        <source>答复</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>请选择</source>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>登记、答复并办结</source>
        <translation>Register, answer and close</translation>
    </message>
    <message>
        <source>意见建议不计时限</source>
        <translation>Suggestions have no limits</translation>
    </message>
    <message>
        <source>答复 %1、办结 %2 到期（%3）</source>
        <translation>answer by %1, close by %2 (%3)</translation>
    </message>
    <message>
        <source>还没有选定企业：输入名称、代码尾号或拼音首字母，按 Enter 选中。</source>
        <translation>No firm chosen yet: type name, tail of the code or initials, Enter takes it.</translation>
    </message>
    <message>
        <source>请写明事项，一句话说清企业要什么。</source>
        <translation>Please say in one sentence what the firm asks for.</translation>
    </message>
    <message>
        <source>请选择类别：由它提出种类、时限和承办单位。</source>
        <translation>Please choose a category: it proposes kind, limits and units.</translation>
    </message>
    <message>
        <source>请写明当场怎么答复的。</source>
        <translation>Please write what was answered.</translation>
    </message>
    <message>
        <source>保密（打印的清单和发给多个单位的单子只写事项）</source>
        <translation>Confidential (printed lists and slips for several units show the matter only)</translation>
    </message>
</context>
<context>
    <name>peiyu::RequestFilterBar</name>
    <message>
        <source>在诉求中查找</source>
        <translation>Find in requests</translation>
    </message>
    <message>
        <source>在诉求中查找：编号、事项、企业</source>
        <translation>Find in requests: number, matter, firm</translation>
    </message>
    <message>
        <source>编号、事项里的字、企业名称或拼音首字母（Ctrl+F）</source>
        <translation>Words of number or matter, name or initials of a firm (Ctrl+F)</translation>
    </message>
    <message>
        <source>%1 件</source>
        <translation>%1 requests</translation>
    </message>
    <message>
        <source>区县：%1</source>
        <translation>District: %1</translation>
    </message>
    <message>
        <source>只看超期</source>
        <translation>Overdue only</translation>
    </message>
    <message>
        <source>今天到期和已超期</source>
        <translation>Due today or overdue</translation>
    </message>
    <message>
        <source>到期：%1 以前</source>
        <translation>Due by %1</translation>
    </message>
    <message>
        <source>种类：%1</source>
        <translation>Kind: %1</translation>
    </message>
    <message>
        <source>收件：%1</source>
        <translation>Received: %1</translation>
    </message>
    <message>
        <source>类别：%1</source>
        <translation>Category: %1</translation>
    </message>
    <message>
        <source>类别：已删除</source>
        <translation>Category: removed</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>收件日期</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>区县</source>
        <translation>District</translation>
    </message>
    <message>
        <source>7 天内到期和已超期</source>
        <translation>Due within 7 days or overdue</translation>
    </message>
    <message>
        <source>尚未交办</source>
        <translation>Not dispatched</translation>
    </message>
    <message>
        <source>主办：%1</source>
        <translation>Lead: %1</translation>
    </message>
    <message>
        <source>未办结</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>办结：%1</source>
        <translation>Closed: %1</translation>
    </message>
    <message>
        <source>已解决</source>
        <translation>Solved</translation>
    </message>
    <message>
        <source>已联系</source>
        <translation>Contacted</translation>
    </message>
    <message>
        <source>有效回访</source>
        <translation>Called back</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>peiyu::RequestLines</name>
    <message>
        <source>企业提出的事</source>
        <translation>what was asked for</translation>
    </message>
    <message>
        <source>诉求 %1</source>
        <translation>Request %1</translation>
    </message>
    <message>
        <source>诉求 %1 的类别</source>
        <translation>Category of request %1</translation>
    </message>
    <message>
        <source>诉求 %1 的办理类型</source>
        <translation>Kind of request %1</translation>
    </message>
</context>
<context>
    <name>peiyu::RequestListView</name>
    <message>
        <source>诉求列表</source>
        <translation>List of requests</translation>
    </message>
    <message>
        <source>紧急</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>没有符合条件的诉求</source>
        <translation>No request meets the conditions</translation>
    </message>
    <message>
        <source>去掉上面的条件可以看到更多诉求。</source>
        <translation>Without the conditions above there are more.</translation>
    </message>
    <message>
        <source>清除全部条件</source>
        <translation>Clear all conditions</translation>
    </message>
</context>
<context>
    <name>peiyu::RequestPane</name>
    <message>
        <source>答复企业</source>
        <translation>Answer the firm</translation>
    </message>
    <message>
        <source>答复企业，Ctrl+Enter 提交</source>
        <translation>Answer the firm, Ctrl+Enter sends</translation>
    </message>
    <message>
        <source>办理结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>读不出这件诉求</source>
        <translation>This request cannot be read</translation>
    </message>
    <message>
        <source>转办链</source>
        <translation>Chain</translation>
    </message>
    <message>
        <source>答复</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>督办单</source>
        <translation>Supervision order</translation>
    </message>
    <message>
        <source>诉求</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>经过</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>请先在答复框里写明怎样答复企业，再提交。</source>
        <translation>Please write the answer in the box first, then send it.</translation>
    </message>
</context>
<context>
    <name>peiyu::RequestsPage</name>
    <message>
        <source>诉求台</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>诉求</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>督办单</source>
        <translation>Supervision order</translation>
    </message>
    <message>
        <source>承办单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>全区</source>
        <translation>District</translation>
    </message>
    <message>
        <source>我的</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>诉求、督办单或承办单位</source>
        <translation>Requests, supervision sheets or units</translation>
    </message>
    <message>
        <source>范围</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>我的：我首问、我跟办的，和我服务的企业提的</source>
        <translation>Mine: those I took first or follow, and those of my firms</translation>
    </message>
    <message>
        <source>新诉求</source>
        <translation>New request</translation>
    </message>
    <message>
        <source>超期清单</source>
        <translation>Overdue list</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>时限和类别</source>
        <translation>Limits and categories</translation>
    </message>
    <message>
        <source>登记回复</source>
        <translation>Enter reply</translation>
    </message>
    <message>
        <source>预览</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>查找</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>承办单位：全部</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>没有超期的诉求</source>
        <translation>No request is overdue</translation>
    </message>
    <message>
        <source>所有未办结的诉求都在时限以内。</source>
        <translation>All open requests are within their limits.</translation>
    </message>
    <message>
        <source>“%1”里没有诉求</source>
        <translation>Nothing under %1</translation>
    </message>
    <message>
        <source>本月还没有办结的诉求。</source>
        <translation>Nothing closed this month yet.</translation>
    </message>
    <message>
        <source>没有待办；可看本月已办结。</source>
        <translation>Nothing to do; see what was closed this month.</translation>
    </message>
    <message>
        <source>看本月已办结</source>
        <translation>Closed this month</translation>
    </message>
    <message>
        <source>这份督办单不针对某一件诉求</source>
        <translation>This sheet is about no single request</translation>
    </message>
    <message>
        <source>没有选中的督办单</source>
        <translation>No sheet selected</translation>
    </message>
    <message>
        <source>没有选中的诉求</source>
        <translation>No request selected</translation>
    </message>
    <message>
        <source>第 %1 / %2 件</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>先选中一份督办单</source>
        <translation>Select a supervision sheet first</translation>
    </message>
    <message>
        <source>转办单</source>
        <translation>Transfer slip</translation>
    </message>
    <message>
        <source>写答复</source>
        <translation>Write answer</translation>
    </message>
    <message>
        <source>批量交办单</source>
        <translation>Batch slip</translation>
    </message>
    <message>
        <source>考核表</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>先在列表中选中一件诉求</source>
        <translation>Select a request in the list first</translation>
    </message>
    <message>
        <source>这件诉求还没有交办，没有转办单</source>
        <translation>This request was not dispatched yet: there is no slip</translation>
    </message>
    <message>
        <source>没有这样的诉求</source>
        <translation>No such requests</translation>
    </message>
    <message>
        <source>按 1 到 6 回到队列。</source>
        <translation>1 to 6 lead back to the queues.</translation>
    </message>
</context>
<context>
    <name>peiyu::ResultStep</name>
    <message>
        <source>去看名单</source>
        <translation>Show the list</translation>
    </message>
    <message>
        <source>撤销本次导入</source>
        <translation>Undo this import</translation>
    </message>
    <message>
        <source>再导入一份</source>
        <translation>Import another file</translation>
    </message>
    <message>
        <source>导出需看的行…</source>
        <translation>Export rows to look at…</translation>
    </message>
    <message>
        <source>%1，共 %2 行</source>
        <translation>%1, %2 rows in all</translation>
    </message>
    <message>
        <source>新增 %1 家</source>
        <translation>%1 firms new</translation>
    </message>
    <message>
        <source>更新 %1 家</source>
        <translation>%1 firms updated</translation>
    </message>
    <message>
        <source>未变 %1 行</source>
        <translation>%1 rows unchanged</translation>
    </message>
    <message>
        <source>重复 %1 行，取前面的一行</source>
        <translation>%1 rows duplicate, the earlier row is used</translation>
    </message>
    <message>
        <source>未变 %1 行；重复 %2 行，取前面的一行</source>
        <translation>%1 rows unchanged; %2 rows duplicate, the earlier row is used</translation>
    </message>
    <message>
        <source>未写入 %1 行：待确认 %2、错误 %3</source>
        <translation>%1 rows not written: to be confirmed %2, errors %3</translation>
    </message>
    <message>
        <source>已导入 %1 家企业</source>
        <translation>%1 firms imported</translation>
    </message>
    <message>
        <source>这次导入已经撤销，库里的数据与导入前一样。按 Ctrl+Z 可以恢复导入。</source>
        <translation>This import has been undone. The base is as it was before. Press Ctrl+Z to bring the import back.</translation>
    </message>
    <message>
        <source>撤销会把这次新增和更新的内容全部退回，库里的数据与导入前一样。</source>
        <translation>Undoing takes back everything this import added and updated. The base will be as it was before.</translation>
    </message>
    <message>
        <source>新增 %1 条</source>
        <translation>%1 records new</translation>
    </message>
    <message>
        <source>更新 %1 条</source>
        <translation>%1 records updated</translation>
    </message>
    <message>
        <source>已导入%1 %2 条</source>
        <translation>%1: %2 records imported</translation>
    </message>
</context>
<context>
    <name>peiyu::RetireDialog</name>
    <message>
        <source>退库</source>
        <translation>Leave the pool</translation>
    </message>
    <message>
        <source>请选择</source>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>退库原因</source>
        <translation>Reason for leaving</translation>
    </message>
    <message>
        <source>退库日期</source>
        <translation>Leaves the pool on</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>从这一天起不再属于本区县：不计入期末有效，累计数不变；服务专员同时结束。</source>
        <translation>From this day it no longer belongs to this district: it does not count as valid at the end, the cumulative number stays; its service specialist ends too.</translation>
    </message>
    <message>
        <source>退库后不再列入企业列表（可用“含已退库”查看），认定在有效期内仍计入期末有效；服务专员同时结束。</source>
        <translation>It is then no longer in the list of firms (see “Including those that left”); its recognitions count as valid at the end while in force; its service specialist ends too.</translation>
    </message>
    <message>
        <source>请选择退库原因。</source>
        <translation>Please choose a reason for leaving the pool.</translation>
    </message>
</context>
<context>
    <name>peiyu::RevokeDialog</name>
    <message>
        <source>撤销认定</source>
        <translation>Revoke a recognition</translation>
    </message>
    <message>
        <source>%1（%2 至 %3）</source>
        <translation>%1 (%2 to %3)</translation>
    </message>
    <message>
        <source>撤销哪一项</source>
        <translation>Which one to revoke</translation>
    </message>
    <message>
        <source>撤销日期</source>
        <translation>Revoked on</translation>
    </message>
    <message>
        <source>从这一天起不再有效</source>
        <translation>Not valid from this day on</translation>
    </message>
    <message>
        <source>撤销原因</source>
        <translation>Reason for revoking</translation>
    </message>
    <message>
        <source>撤销后不计入期末有效，累计数不变，记录仍保留。</source>
        <translation>Once revoked it does not count as valid at the end; the cumulative number stays and the record is kept.</translation>
    </message>
    <message>
        <source>请选择要撤销的认定。</source>
        <translation>Please choose the recognition to revoke.</translation>
    </message>
</context>
<context>
    <name>peiyu::RowDetail</name>
    <message>
        <source>库内没有这家企业，提交后新建。</source>
        <translation>The base does not have this firm. It is added on commit.</translation>
    </message>
    <message>
        <source>与库内相同，没有要改的字段。</source>
        <translation>Same as in the base. No field changes.</translation>
    </message>
    <message>
        <source>同一家企业在这张表里已经出现过，取前面的一行。</source>
        <translation>The same firm occurs earlier in this table. The earlier row is used.</translation>
    </message>
    <message>
        <source>勾选“确认无误”后，提交时新建这家企业。</source>
        <translation>Tick “Confirm as correct” to add this firm on commit.</translation>
    </message>
    <message>
        <source>提交前</source>
        <translation>Before the commit</translation>
    </message>
    <message>
        <source>待确认 %1 行：勾选后才写入</source>
        <translation>%1 rows to be confirmed: written only when ticked</translation>
    </message>
    <message>
        <source>重复 %1 行：取前面的一行</source>
        <translation>%1 rows duplicate: the earlier row is used</translation>
    </message>
    <message>
        <source>一次提交，可整批撤销；空单元格保留库内值</source>
        <translation>Committed in one go, can be undone as a whole; empty cells keep the values of the base</translation>
    </message>
    <message>
        <source>第 %1 行与库内比较</source>
        <translation>Row %1 compared with the base</translation>
    </message>
    <message>
        <source>选一行，看它与库内的差别</source>
        <translation>Select a row to see how it differs from the base</translation>
    </message>
    <message>
        <source>一次提交，可整批撤销</source>
        <translation>One change, undone as a whole</translation>
    </message>
    <message>
        <source>一次提交，可整批撤销；空单元格清空库内值</source>
        <translation>One change, undone as a whole; empty cells clear what the base has</translation>
    </message>
    <message>
        <source>按 F2 就地改正，改后立即重新判断；也可以导出，在表里改好后再导入。</source>
        <translation>Press F2 to correct it here; it is judged again at once. Or export it, correct it in the table and import it again.</translation>
    </message>
    <message>
        <source>F2 改单元格&#x3000;Alt+↓ 下一个要看的</source>
        <translation>F2 edits the cell  Alt+↓ next row to look at</translation>
    </message>
    <message>
        <source>错误 %1 行：不写入。就地改正，或导出交原单位改</source>
        <translation>%1 rows in error are not written. Correct them here, or export them for the office they came from</translation>
    </message>
    <message>
        <source>第 %1 行不写入</source>
        <translation>Row %1 is not written</translation>
    </message>
    <message>
        <source>第 %1 行：勾选后新建企业，写入这些</source>
        <translation>Row %1: once ticked, a new firm is entered with these</translation>
    </message>
    <message>
        <source>第 %1 行：新建企业，写入这些</source>
        <translation>Row %1: a new firm is entered with these</translation>
    </message>
</context>
<context>
    <name>peiyu::SampleTag</name>
    <message>
        <source>示例数据</source>
        <translation>Sample data</translation>
    </message>
    <message>
        <source>这是示例库，企业均为虚构，不能当作真实数据使用。</source>
        <translation>This is the sample base. All firms are fictitious; do not use it as real data.</translation>
    </message>
</context>
<context>
    <name>peiyu::ScheduleDialog</name>
    <message>
        <source>按规则排期</source>
        <translation>Schedule by rule</translation>
    </message>
    <message>
        <source>排期</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>正在计算排期…</source>
        <translation>Working out the schedule…</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>镇街</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>专员</source>
        <translation>Specialist</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>每人每天最多</source>
        <translation>A person and day, at most</translation>
    </message>
    <message>
        <source>家</source>
        <translation>firms</translation>
    </message>
    <message>
        <source>本系统默认 %1 家；同一镇街排在同一天</source>
        <translation>System default %1; one town shares a day</translation>
    </message>
    <message>
        <source>从哪天起</source>
        <translation>From</translation>
    </message>
    <message>
        <source>空为下一个工作日</source>
        <translation>empty: the next working day</translation>
    </message>
    <message>
        <source>正在计算排期</source>
        <translation>Working out the schedule</translation>
    </message>
    <message>
        <source>排期预览</source>
        <translation>Proposed schedule</translation>
    </message>
    <message>
        <source>排不下</source>
        <translation>No day</translation>
    </message>
    <message>
        <source>应走访的企业都已走访或已有计划，没有需要排的。</source>
        <translation>All firms due are visited or planned; nothing to schedule.</translation>
    </message>
    <message>
        <source>%1 家待排，%2 家排得下；其余 %3 家见表末，可加大每天家数。</source>
        <translation>%1 to schedule, %2 find a day; the other %3 stand last. More a day would help.</translation>
    </message>
    <message>
        <source>%1 家待排，全部排得下；避开休息日和专员外出。</source>
        <translation>%1 to schedule, all find a day; days off and absences are left out.</translation>
    </message>
    <message>
        <source>排期 %1 家</source>
        <translation>Schedule %1 firms</translation>
    </message>
    <message>
        <source>没有可以排的企业</source>
        <translation>No firm can be scheduled</translation>
    </message>
    <message>
        <source>不排</source>
        <translation>Not here</translation>
    </message>
    <message>
        <source>另有 %1 家由其他专员服务，不在这里排。</source>
        <translation> %1 more are served by other specialists and not scheduled here.</translation>
    </message>
</context>
<context>
    <name>peiyu::SegmentedSwitch</name>
    <message>
        <source>已选 %1</source>
        <translation>Selected: %1</translation>
    </message>
</context>
<context>
    <name>peiyu::SheetStep</name>
    <message>
        <source>工作表</source>
        <translation>Worksheet</translation>
    </message>
    <message>
        <source>文字编码</source>
        <translation>Text encoding</translation>
    </message>
    <message>
        <source>这张工作表里没有数据</source>
        <translation>This worksheet has no data</translation>
    </message>
    <message>
        <source>请在左边换一张工作表，或返回上一步换一个文件。</source>
        <translation>Please choose another worksheet on the left, or go back a step and choose another file.</translation>
    </message>
    <message>
        <source>%1（隐藏）</source>
        <translation>%1 (hidden)</translation>
    </message>
    <message>
        <source>这张工作表在文件里是隐藏的</source>
        <translation>This worksheet is hidden in the file</translation>
    </message>
    <message>
        <source>自动（%1）</source>
        <translation>Automatic (%1)</translation>
    </message>
    <message>
        <source>自动</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>没有认出表头：请点一下写着“企业名称”的那一行</source>
        <translation>No header found: please click the row that says “企业名称”</translation>
    </message>
    <message>
        <source>表头在第 %1 行，认出 %2 列。不对的话，点一下正确的那一行</source>
        <translation>The header is in row %1, %2 columns found. If this is wrong, click the right row</translation>
    </message>
    <message>
        <source>表头在第 %1 行，但没有认出“企业名称”列。不对的话，点一下正确的那一行；对的话，下一步指明</source>
        <translation>The header is in row %1, but no “企业名称” column was found. If the row is wrong, click the right one; if it is right, name the column in the next step</translation>
    </message>
    <message>
        <source>没有表头，已按内容认出企业名称一列；有表头的话，点一下那一行</source>
        <translation>No header; the column of firm names was found by its content. If there is a header, click its row</translation>
    </message>
</context>
<context>
    <name>peiyu::SnoozeDialog</name>
    <message>
        <source>推迟</source>
        <translation>Put off</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>推迟到</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>下一工作日</source>
        <translation>Next working day</translation>
    </message>
    <message>
        <source>下周</source>
        <translation>Next week</translation>
    </message>
    <message>
        <source>三个工作日后</source>
        <translation>In three working days</translation>
    </message>
    <message>
        <source>只是到那一天再提醒，只对“%1”：到期日和超期照算，科室和负责人仍看得到。</source>
        <translation>It is only shown again on that day, to &quot;%1&quot;: due days stay, department and head still see it.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>peiyu::SourceStep</name>
    <message>
        <source>选择文件…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <source>文件路径</source>
        <translation>File path</translation>
    </message>
    <message>
        <source>粘贴文件或它的路径 Ctrl+V</source>
        <translation>Paste a file or its path Ctrl+V</translation>
    </message>
    <message>
        <source>列名、列的顺序不必改，标题行和说明行不必删；接下来由您核对。</source>
        <translation>Column names and their order can stay, title and note rows too; you check everything in the next steps.</translation>
    </message>
    <message>
        <source>预检不写入任何数据；提交以后也可以整批撤销。</source>
        <translation>The dry run writes no data; after the commit the whole import can still be undone.</translation>
    </message>
    <message>
        <source>已选：%1</source>
        <translation>Chosen: %1</translation>
    </message>
    <message>
        <source>正在读取… Esc 取消</source>
        <translation>Reading… Esc cancels</translation>
    </message>
    <message>
        <source>把名单或台账拖到这里</source>
        <translation>Drop a list or ledger here</translation>
    </message>
    <message>
        <source>粘贴认定名单</source>
        <translation>Paste a list of recognitions</translation>
    </message>
    <message>
        <source>在网页或文件里选中公示、公告的名单并复制，再点这里</source>
        <translation>Select and copy the list of a public notice or announcement on a web page or in a file, then click here</translation>
    </message>
    <message>
        <source>企业名单、认定名单，以及专员分工、走访、一策、资质的旧台账；.xlsx、.xls、.et、.csv</source>
        <translation>Lists of firms, lists of recognitions, and old ledgers of specialist assignments, visits, action plans and honours; .xlsx, .xls, .et, .csv</translation>
    </message>
    <message>
        <source>下载模板，发给镇街和企业填写</source>
        <translation>Get the template for towns and firms to fill in</translation>
    </message>
</context>
<context>
    <name>peiyu::SpecialistDialog</name>
    <message>
        <source>保存修改</source>
        <translation>Save changes</translation>
    </message>
    <message>
        <source>在岗，可以配备企业</source>
        <translation>Active, can be assigned to firms</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>例如 区经济信息委 中小企业科</source>
        <translation>For example: district economy commission, SME office</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>登记人员</source>
        <translation>Enter a person</translation>
    </message>
    <message>
        <source>修改%1</source>
        <translation>Change: %1</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>是该镇街或园区的主要领导</source>
        <translation>is the principal leader of that town or park</translation>
    </message>
    <message>
        <source>职责</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>（不填）</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>镇街、园区</source>
        <translation>Town, park</translation>
    </message>
    <message>
        <source>领导填所在的，专员填负责的</source>
        <translation>a leader&apos;s own, a specialist&apos;s charge</translation>
    </message>
    <message>
        <source>停用日期</source>
        <translation>Off duty from</translation>
    </message>
    <message>
        <source>（暂不指定，列入未配）</source>
        <translation>(nobody yet: listed as unassigned)</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>接手人</source>
        <translation>Successor</translation>
    </message>
    <message>
        <source>现服务 %1 家企业：自停用日期起由接手人服务，不指定则列入未配。</source>
        <translation>Serves %1 firms: from that day they go to the successor, else they are listed as unassigned.</translation>
    </message>
</context>
<context>
    <name>peiyu::SpecialistPane</name>
    <message>
        <source>专员</source>
        <translation>Specialist</translation>
    </message>
    <message>
        <source>领导</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>成员、专家</source>
        <translation>Members, experts</translation>
    </message>
    <message>
        <source>专员、领导或成员、专家</source>
        <translation>Specialists, leaders, or members and experts</translation>
    </message>
    <message>
        <source>服务人员</source>
        <translation>People</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>Inactive</translation>
    </message>
    <message>
        <source>外出</source>
        <translation>Away</translation>
    </message>
    <message>
        <source>%1 人</source>
        <translation>%1 people</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>
另有 %1 人外出，名字后标“外出”。</source>
        <translation>
%1 more are away, marked behind their names.</translation>
    </message>
    <message>
        <source>还没有登记人员</source>
        <translation>Nobody entered yet</translation>
    </message>
    <message>
        <source>先登记，再把企业配备给他们；也可以粘贴或导入人员名单。</source>
        <translation>Enter people first, then assign firms to them; a list can also be pasted or imported.</translation>
    </message>
    <message>
        <source>登记人员</source>
        <translation>Enter a person</translation>
    </message>
</context>
<context>
    <name>peiyu::SpecialistTable</name>
    <message>
        <source>按 Enter 或单击看名单</source>
        <translation>Enter or click shows the list</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>服务企业</source>
        <translation>Firms served</translation>
    </message>
    <message>
        <source>未实地</source>
        <translation>Not on site</translation>
    </message>
    <message>
        <source>无一策</source>
        <translation>No action plan</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
</context>
<context>
    <name>peiyu::SplitDialog</name>
    <message>
        <source>维护目标分解：%1 · %2</source>
        <translation>Edit shares: %1 · %2</translation>
    </message>
    <message>
        <source>保存分解</source>
        <translation>Save shares</translation>
    </message>
    <message>
        <source>园区单列</source>
        <translation>Parks apart</translation>
    </message>
    <message>
        <source>正在读取…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>区县目标：%1，截止 %2</source>
        <translation>District&apos;s target: %1, until %2</translation>
    </message>
    <message>
        <source>文件未定</source>
        <translation>not set by the document</translation>
    </message>
    <message>
        <source>勾上：园区各有一份，园区内企业计入园区；不勾：都计入所在镇街</source>
        <translation>Ticked: each park has a share and its firms count for it; otherwise all count for their town</translation>
    </message>
    <message>
        <source>按现有占比提出</source>
        <translation>Propose by present share</translation>
    </message>
    <message>
        <source>按各镇街、园区现有的这一级企业（没有时按下一级）分摊，合计等于区县目标</source>
        <translation>Shared out by the firms of this tier present in each town and park (without any by the tier below); adds up to the district&apos;s target</translation>
    </message>
    <message>
        <source>粘贴</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>在 WPS 中复制“名称”和“分解数”两列后粘贴；只有数字时从当前行往下填</source>
        <translation>Copy the columns of names and shares from your spreadsheet; numbers alone fill down from the current row</translation>
    </message>
    <message>
        <source>各镇街、园区的分解数</source>
        <translation>Shares of towns and parks</translation>
    </message>
    <message>
        <source>%1（最大余数法），可以再改。%2</source>
        <translation>%1 (largest remainder); you may still change it. %2</translation>
    </message>
    <message>
        <source>从当前行起填了 %1 行数字，请核对镇街与数字是否对得上。</source>
        <translation>%1 numbers were filled in from the current row; please check that they fit their towns.</translation>
    </message>
    <message>
        <source>……共 %1 行没有取。</source>
        <translation>… %1 lines were not taken.</translation>
    </message>
    <message>
        <source>粘贴取了 %1 行，%2 行没有取。</source>
        <translation>%1 lines were taken, %2 were not.</translation>
    </message>
    <message>
        <source>%1 个镇街、园区，%2</source>
        <translation>%1 towns and parks; %2</translation>
    </message>
    <message>
        <source>各镇街、园区的数与现在一样，没有要保存的。</source>
        <translation>The numbers are the same as now; there is nothing to save.</translation>
    </message>
</context>
<context>
    <name>peiyu::SplitTableModel</name>
    <message>
        <source>%1的分解数“%2”应为不小于 0 的整数，请改正。</source>
        <translation>The share of %1, “%2”, should be a whole number not below 0; please correct it.</translation>
    </message>
    <message>
        <source>%1（园区）</source>
        <translation>%1 (park)</translation>
    </message>
    <message>
        <source>镇街 / 园区</source>
        <translation>Town / park</translation>
    </message>
    <message>
        <source>现有</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>目标分解</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>peiyu::StaffingGroups</name>
    <message>
        <source>挂钩领导不是本镇街</source>
        <translation>Leader of another town</translation>
    </message>
    <message>
        <source>挂钩领导请补镇街</source>
        <translation>Leader without a town</translation>
    </message>
    <message>
        <source>看原文</source>
        <translation>Read the document</translation>
    </message>
    <message>
        <source>配备情况分组</source>
        <translation>Groups of firms by staffing</translation>
    </message>
    <message>
        <source>本区县没有计划，未定配备规则</source>
        <translation>This district has no plan, so no assignment rule is set</translation>
    </message>
    <message>
        <source>【%1】</source>
        <translation>[%1]</translation>
    </message>
    <message>
        <source>不符合规则的企业</source>
        <translation>Firms against the rule</translation>
    </message>
    <message>
        <source>只统计，不考核</source>
        <translation>Counted, not judged</translation>
    </message>
    <message>
        <source>应配企业</source>
        <translation>Required firms</translation>
    </message>
    <message>
        <source>%1，未定代理人</source>
        <translation>%1, no substitute</translation>
    </message>
    <message>
        <source>%1，%2代</source>
        <translation>%1, %2 stands in</translation>
    </message>
    <message>
        <source>专员外出</source>
        <translation>Specialists away</translation>
    </message>
    <message>
        <source>服务家数最多</source>
        <translation>Most firms</translation>
    </message>
    <message>
        <source>人均 %1</source>
        <translation>mean %1</translation>
    </message>
</context>
<context>
    <name>peiyu::StartWindow</name>
    <message>
        <source>专员：打开就是自己服务的企业、走访和下一步</source>
        <translation>Specialist: opens on your own firms, visits and next steps</translation>
    </message>
    <message>
        <source>负责人：打开就是目标看板</source>
        <translation>Head: opens on the target board</translation>
    </message>
    <message>
        <source>科室：打开就是全部企业，管导入、配备和填报</source>
        <translation>Office: opens on all firms; does imports, assignments and recorded values</translation>
    </message>
    <message>
        <source>导入自己的 Excel</source>
        <translation>Import your own Excel file</translation>
    </message>
    <message>
        <source>打开示例库</source>
        <translation>Open the sample base</translation>
    </message>
    <message>
        <source>约 2 000 家虚构企业，处处标明“示例”，与自己的库分开存放。</source>
        <translation>About 2,000 fictitious firms, marked “sample” everywhere and kept apart from your own base.</translation>
    </message>
    <message>
        <source>打开已有的库…</source>
        <translation>Open an existing base…</translation>
    </message>
    <message>
        <source>更改…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>培育库</source>
        <translation>Cultivation pool</translation>
    </message>
    <message>
        <source>专精特新企业培育台账。单机使用，数据只存在这台电脑上。</source>
        <translation>The ledger for raising specialised SMEs. It runs on one PC, and the data stays on this computer.</translation>
    </message>
    <message>
        <source>不得录入涉密信息</source>
        <translation>Classified information must not be entered</translation>
    </message>
    <message>
        <source>本机使用人</source>
        <translation>User of this PC</translation>
    </message>
    <message>
        <source>姓名，记在每次改动上</source>
        <translation>Name, recorded with every change</translation>
    </message>
    <message>
        <source>身份</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>本区县</source>
        <translation>Home district</translation>
    </message>
    <message>
        <source>新库存到 %1</source>
        <translation>The new base is saved to %1</translation>
    </message>
    <message>
        <source>先建一个空库，接着选 Excel 或 CSV 名单导入。</source>
        <translation>First makes an empty base, then you choose an Excel or CSV list to import.</translation>
    </message>
    <message>
        <source>先建“%1培育库”，接着选 Excel 或 CSV 名单导入。</source>
        <translation>First makes “%1 cultivation pool”, then you choose an Excel or CSV list to import.</translation>
    </message>
    <message>
        <source>请填写姓名</source>
        <translation>Please enter the name</translation>
    </message>
    <message>
        <source>请选择本区县</source>
        <translation>Please choose the home district</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>不在这五个之内的区县</source>
        <translation>A district that is none of the five</translation>
    </message>
    <message>
        <source>区县名称</source>
        <translation>Name of the district</translation>
    </message>
    <message>
        <source>区县全称，如 开州区</source>
        <translation>full name, e.g. 开州区</translation>
    </message>
    <message>
        <source>请填写区县全称</source>
        <translation>Enter the district&apos;s full name</translation>
    </message>
    <message>
        <source>领导：打开就是目标看板，只查看，可发督办单</source>
        <translation>Leader: opens on the board; looks, and may send supervision slips</translation>
    </message>
    <message>
        <source>审计：打开就是变更史，只查看</source>
        <translation>Auditor: opens on the history; only looks</translation>
    </message>
    <message>
        <source>管理员：管备份、使用人和工作日历，不办理业务</source>
        <translation>Administrator: backups, users and the working calendar; no part in the business</translation>
    </message>
    <message>
        <source>先建一个空库；名单由专员、科室或负责人导入。</source>
        <translation>Makes an empty base; specialists, the office or the head import lists.</translation>
    </message>
</context>
<context>
    <name>peiyu::StatusLine</name>
    <message>
        <source>库 %1：新建、打开、示例库</source>
        <translation>Base %1: new, open, sample base</translation>
    </message>
    <message>
        <source>新建、打开另一个库，或看示例库</source>
        <translation>Make a new base, open another one, or see the sample base</translation>
    </message>
    <message>
        <source>看全部备份，或恢复</source>
        <translation>See all backups, or restore one</translation>
    </message>
</context>
<context>
    <name>peiyu::StepDialog</name>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>通过</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>退回重新答复</source>
        <translation>Send back</translation>
    </message>
    <message>
        <source>答复：%1</source>
        <translation>Answer: %1</translation>
    </message>
    <message>
        <source>同意</source>
        <translation>Agree</translation>
    </message>
    <message>
        <source>不同意</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>← → 选择</source>
        <translation>← → choose</translation>
    </message>
    <message>
        <source>延期</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>个工作日</source>
        <translation>working days</translation>
    </message>
    <message>
        <source>不同意延期</source>
        <translation>Refuse more time</translation>
    </message>
    <message>
        <source>同意延期 %1 个工作日</source>
        <translation>Grant %1 working days</translation>
    </message>
    <message>
        <source>签收、答复、办结三个时钟都停走，恢复后接着计。已暂停 %1 个工作日，合计超过 %2 个工作日须负责人决定（本系统默认）。</source>
        <translation>All three clocks stop and go on when resumed. Paused %1 working days so far; more than %2 in all is for the head to decide (default of this program).</translation>
    </message>
    <message>
        <source>这是第三次退单：将转专班（联席会议）办公室（本系统默认）。</source>
        <translation>This is the third return: it goes to the coordination office (default of this program).</translation>
    </message>
    <message>
        <source>退回科室重新交办；已退 %1 次，第三次将转专班（联席会议）办公室（本系统默认）。</source>
        <translation>Back to the office to be dispatched anew; returned %1 times so far, the third goes to the coordination office (default of this program).</translation>
    </message>
    <message>
        <source>这件诉求就此结束，理由留在经过里。</source>
        <translation>This ends the request; the reason stays in its course.</translation>
    </message>
    <message>
        <source>长期才能解决的诉求。挂账期间不计时，列在“暂停”里，可随时恢复办理。</source>
        <translation>For what takes long. Clocks stand still, it stays under Paused and can be taken up again at any time.</translation>
    </message>
    <message>
        <source>回到办理中，承办单位须重新答复；办结时钟接着走。</source>
        <translation>Back in hand, the unit answers anew; the clock to close goes on.</translation>
    </message>
    <message>
        <source>办结时钟按答复日停住，下一步回访企业。</source>
        <translation>The clock to close stops on the day of the answer; the firm is called back next.</translation>
    </message>
    <message>
        <source>只能延期一次，批准前时钟照走。批准后办结时限为 %1 个工作日。</source>
        <translation>More time is given once; until then the clocks run. With it the limit to close is %1 working days.</translation>
    </message>
    <message>
        <source>时限不变。</source>
        <translation>Limits stay.</translation>
    </message>
    <message>
        <source>办结时限增加 %1 个工作日，不能再延。</source>
        <translation>%1 working days more to close, not again.</translation>
    </message>
    <message>
        <source>请写明不通过的理由。</source>
        <translation>Please say why it does not pass.</translation>
    </message>
    <message>
        <source>请填写%1。</source>
        <translation>Please fill in: %1.</translation>
    </message>
</context>
<context>
    <name>peiyu::StepHead</name>
    <message>
        <source>第 %1 步，共 %2 步：%3</source>
        <translation>Step %1 of %2: %3</translation>
    </message>
</context>
<context>
    <name>peiyu::SupervisionDialog</name>
    <message>
        <source>督办</source>
        <translation>Supervise</translation>
    </message>
    <message>
        <source>下达督办单</source>
        <translation>Issue supervision sheet</translation>
    </message>
    <message>
        <source>督办对象</source>
        <translation>To</translation>
    </message>
    <message>
        <source>回复期限</source>
        <translation>Reply by</translation>
    </message>
    <message>
        <source>先按 %1 个工作日，可改</source>
        <translation>%1 working days proposed, can be changed</translation>
    </message>
    <message>
        <source>例如 请于期限前报送办理进展和拟办结日期</source>
        <translation>e.g. report progress and the planned end by then</translation>
    </message>
    <message>
        <source>督办事项</source>
        <translation>Wanted</translation>
    </message>
    <message>
        <source>编号自动给出，记入这件诉求的经过和督办单台账。</source>
        <translation>The number is given by itself; it stands in the course of the request and in the ledger.</translation>
    </message>
    <message>
        <source>请填写督办单发给哪个单位或哪个人。</source>
        <translation>Please say which unit or person it goes to.</translation>
    </message>
    <message>
        <source>请写明要对方做什么。</source>
        <translation>Please say what is wanted.</translation>
    </message>
    <message>
        <source>编号自动给出，记入督办单台账。</source>
        <translation>The number is given by itself; the order enters the ledger.</translation>
    </message>
    <message>
        <source>%1（期限 %2）</source>
        <translation>%1 (due %2)</translation>
    </message>
    <message>
        <source>已有待回复的督办单：%1。</source>
        <translation>Orders that wait for a reply: %1.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>peiyu::SupervisionLedger</name>
    <message>
        <source>只看未回复</source>
        <translation>Without reply only</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>督办对象</source>
        <translation>To</translation>
    </message>
    <message>
        <source>督办事项</source>
        <translation>Wanted</translation>
    </message>
    <message>
        <source>下达</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>回复期限</source>
        <translation>Reply by</translation>
    </message>
    <message>
        <source>回复</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>督办单台账</source>
        <translation>Supervision sheets</translation>
    </message>
    <message>
        <source>没有督办单</source>
        <translation>No supervision sheets</translation>
    </message>
    <message>
        <source>%1 逾期未回复</source>
        <translation>%1 overdue</translation>
    </message>
    <message>
        <source>待回复</source>
        <translation>no reply yet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 份，未回复 %2 份，逾期 %3 份</source>
        <translation>%1 sheets, %2 without reply, %3 overdue</translation>
    </message>
    <message>
        <source>在诉求上选“更多”里的“督办”，或在“今日”选中一件事、一个镇街、一位专员按“督办”，下达的督办单列在这里，回复也在这里登记。</source>
        <translation>Choose Supervise under More of a request, or on Today stand on a thing, a town or a specialist and press Supervise; the orders are listed here, and replies entered here.</translation>
    </message>
</context>
<context>
    <name>peiyu::SupervisionReplyDialog</name>
    <message>
        <source>督办回复</source>
        <translation>Reply to a supervision sheet</translation>
    </message>
    <message>
        <source>登记回复</source>
        <translation>Enter reply</translation>
    </message>
    <message>
        <source>回复</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>回复日期</source>
        <translation>Replied on</translation>
    </message>
    <message>
        <source>请填写对方怎么回复的。</source>
        <translation>Please enter the reply.</translation>
    </message>
</context>
<context>
    <name>peiyu::TargetPathOverlay</name>
    <message>
        <source>目标 %1</source>
        <translation>Target %1</translation>
    </message>
    <message>
        <source>终期 %1</source>
        <translation>Final %1</translation>
    </message>
    <message>
        <source>缺口 %1</source>
        <translation>Gap %1</translation>
    </message>
    <message>
        <source>预测 %1</source>
        <translation>Forecast %1</translation>
    </message>
    <message>
        <source>仍差 %1</source>
        <translation>Short by %1</translation>
    </message>
    <message>
        <source>基期数 %1</source>
        <translation>Baseline %1</translation>
    </message>
    <message>
        <source>序时进度（点线）</source>
        <translation>Expected by now (dotted)</translation>
    </message>
    <message>
        <source>现有 %1</source>
        <translation>Current %1</translation>
    </message>
    <message>
        <source>与序时持平</source>
        <translation>Level with expected</translation>
    </message>
    <message>
        <source>落后序时 %1 %2</source>
        <translation>%1 %2 behind expected</translation>
    </message>
    <message>
        <source>超出序时 %1 %2</source>
        <translation>%1 %2 ahead of expected</translation>
    </message>
    <message>
        <source>%1 序时 %2</source>
        <translation>%1 expected %2</translation>
    </message>
    <message>
        <source>现有 %1 / 目标 %2 %3</source>
        <translation>Current %1 / target %2 %3</translation>
    </message>
    <message>
        <source>%1 年度目标 %2</source>
        <translation>%1 milestone %2</translation>
    </message>
</context>
<context>
    <name>peiyu::TargetTable</name>
    <message>
        <source>稿</source>
        <translation>draft</translation>
    </message>
</context>
<context>
    <name>peiyu::TargetTableModel</name>
    <message>
        <source>目标年 %1</source>
        <translation>Target year %1</translation>
    </message>
    <message>
        <source>不与其他区县并列，不排名</source>
        <translation>not beside the other districts, not ranked</translation>
    </message>
    <message>
        <source>另列：%1&#x3000;%2</source>
        <translation>Shown apart: %1  %2</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 填报，来源：%2</source>
        <translation>Recorded %1, source: %2</translation>
    </message>
    <message>
        <source>未设</source>
        <translation>Not set</translation>
    </message>
    <message>
        <source>文件未定</source>
        <translation>Not set in the document</translation>
    </message>
    <message>
        <source>已到期</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>名次</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>区县</source>
        <translation>District</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>口径</source>
        <translation>How it is counted</translation>
    </message>
    <message>
        <source>要求</source>
        <translation>Requirement</translation>
    </message>
    <message>
        <source>目标数</source>
        <translation>Target value</translation>
    </message>
    <message>
        <source>基期数</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>现有</source>
        <translation>Current</translation>
    </message>
    <message>
        <source>终期/现有</source>
        <translation>Final/current</translation>
    </message>
    <message>
        <source>终期</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>完成率</source>
        <translation>Completion rate</translation>
    </message>
    <message>
        <source>缺口</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>今日 %1</source>
        <translation>Today %1</translation>
    </message>
    <message>
        <source>序时进度</source>
        <translation>Expected by now</translation>
    </message>
    <message>
        <source>序时完成比</source>
        <translation>Actual ÷ expected</translation>
    </message>
    <message>
        <source>后续月均需新增</source>
        <translation>New needed per month</translation>
    </message>
    <message>
        <source>截止日期</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>剩余</source>
        <translation>Time left</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>peiyu::TargetValueDialog</name>
    <message>
        <source>登记基期数：%1</source>
        <translation>Record baseline: %1</translation>
    </message>
    <message>
        <source>登记填报数：%1</source>
        <translation>Record a value: %1</translation>
    </message>
    <message>
        <source>登记基期数</source>
        <translation>Record the baseline</translation>
    </message>
    <message>
        <source>登记填报数</source>
        <translation>Record a value</translation>
    </message>
    <message>
        <source>目标：%1，截止 %2</source>
        <translation>Target: %1, due %2</translation>
    </message>
    <message>
        <source>文件未定</source>
        <translation>Not set in the document</translation>
    </message>
    <message>
        <source>数值</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>基期日期</source>
        <translation>Baseline date</translation>
    </message>
    <message>
        <source>数值日期</source>
        <translation>Date of the value</translation>
    </message>
    <message>
        <source>这个数是哪一天的，应早于目标日期</source>
        <translation>The day this number is for; must be before the target date</translation>
    </message>
    <message>
        <source>这个数是哪一天的；同一天再填即改</source>
        <translation>The day this number is for; entering the same day again changes it</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>例如：2021 年统计公报；证监会公告；区金融办 3 月报表。</source>
        <translation>For example: 2021 年统计公报; 证监会公告; 区金融办 3 月报表.</translation>
    </message>
    <message>
        <source>还没有填报过。</source>
        <translation>Nothing recorded yet.</translation>
    </message>
    <message>
        <source>已填报（最近的在前）</source>
        <translation>Recorded (latest first)</translation>
    </message>
    <message>
        <source>%1&#x3000;%2 %3&#x3000;%4</source>
        <translation>%1  %2 %3  %4</translation>
    </message>
    <message>
        <source>请填写数字，最多四位小数，例如 12 或 17.6。</source>
        <translation>Please enter a number with four decimals at most, for example 12 or 17.6.</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>哪一天的填报数</source>
        <translation>Recorded value of which day</translation>
    </message>
    <message>
        <source>%1 的 %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>peiyu::TierLineButton</name>
    <message>
        <source>%1 %2 / %3，%4</source>
        <translation>%1 %2 / %3, %4</translation>
    </message>
    <message>
        <source>%1 %2 / %3，%4，缺口 %5</source>
        <translation>%1 %2 / %3, %4, gap %5</translation>
    </message>
    <message>
        <source>缺口 %1</source>
        <translation>Gap %1</translation>
    </message>
</context>
<context>
    <name>peiyu::TitleListForm</name>
    <message>
        <source>公告（已认定）</source>
        <translation>Announcement (recognised)</translation>
    </message>
    <message>
        <source>公示（拟认定）</source>
        <translation>Public notice (to be recognised)</translation>
    </message>
    <message>
        <source>复核名单</source>
        <translation>Review list</translation>
    </message>
    <message>
        <source>不在库的作为储备入库</source>
        <translation>Add firms not in the base as reserves</translation>
    </message>
    <message>
        <source>请选择</source>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>空着为三年</source>
        <translation>Empty counts as three years</translation>
    </message>
    <message>
        <source>与认定日期相同可空着</source>
        <translation>May stay empty if the same as the recognition date</translation>
    </message>
    <message>
        <source>例如 2025年第二批</source>
        <translation>For example: 2025 second batch</translation>
    </message>
    <message>
        <source>认定梯度</source>
        <translation>Tier recognised</translation>
    </message>
    <message>
        <source>批次</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Document no.</translation>
    </message>
    <message>
        <source>认定日期</source>
        <translation>Recognised on</translation>
    </message>
    <message>
        <source>有效期至</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>公告日期</source>
        <translation>Announced on</translation>
    </message>
    <message>
        <source>有效期将到而不在名单上的企业会列出来</source>
        <translation>Firms whose validity is about to end and that are not on the list are shown</translation>
    </message>
    <message>
        <source>公示日期</source>
        <translation>Public notice date</translation>
    </message>
    <message>
        <source>请选择名单认定的梯度</source>
        <translation>Please choose the tier that the list recognises</translation>
    </message>
    <message>
        <source>请填写公示日期</source>
        <translation>Please enter the public notice date</translation>
    </message>
    <message>
        <source>请填写认定日期</source>
        <translation>Please enter the recognition date</translation>
    </message>
</context>
<context>
    <name>peiyu::TodayListModel</name>
    <message>
        <source>已到期</source>
        <translation>Past due</translation>
    </message>
    <message>
        <source>%1 件</source>
        <translation>%1 requests</translation>
    </message>
    <message>
        <source>%1 件，最长 %2 个工作日</source>
        <translation>%1, at most %2 working days</translation>
    </message>
    <message>
        <source>%1 件，其中 %2 件上面已列</source>
        <translation>%1, of these %2 above</translation>
    </message>
    <message>
        <source>%1 天内 %2 家</source>
        <translation>%2 within %1 days</translation>
    </message>
    <message>
        <source>有认定、缺 %1 年主要数据的 %2 家</source>
        <translation>%2 titled firms without main figures of %1</translation>
    </message>
    <message>
        <source>近 %1 天新配备、还没走访的 %2 家</source>
        <translation>%2 assigned within %1 days, not visited yet</translation>
    </message>
    <message>
        <source>%1 到期：%2</source>
        <translation>due %1: %2</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>到期</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>未满 1 个工作日</source>
        <translation>less than 1 working day</translation>
    </message>
    <message>
        <source>剩 %1</source>
        <translation>%1 left</translation>
    </message>
</context>
<context>
    <name>peiyu::TodayListView</name>
    <message>
        <source>今日事项</source>
        <translation>Things of today</translation>
    </message>
    <message>
        <source>第 %1 项，共 %2 项</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>peiyu::TodayPage</name>
    <message>
        <source>记录走访</source>
        <translation>Record visit</translation>
    </message>
    <message>
        <source>打印今日单</source>
        <translation>Print the day</translation>
    </message>
    <message>
        <source>日历与提醒</source>
        <translation>Calendar, reminders</translation>
    </message>
    <message>
        <source>推迟</source>
        <translation>Put off</translation>
    </message>
    <message>
        <source>电话结果</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>诉求</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>督办</source>
        <translation>Supervise</translation>
    </message>
    <message>
        <source>政策一页纸</source>
        <translation>Policy sheet</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>回到全区</source>
        <translation>Back to the district</translation>
    </message>
    <message>
        <source>第 %1 组</source>
        <translation>Group %1</translation>
    </message>
    <message>
        <source>预览</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>刷新</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>先在列表中选中一件事</source>
        <translation>Choose an item of the list first</translation>
    </message>
    <message>
        <source>推迟的是自己的事项，请在“我的”里选</source>
        <translation>Only your own things are put off: choose under Mine</translation>
    </message>
    <message>
        <source>办这件诉求</source>
        <translation>Open request</translation>
    </message>
    <message>
        <source>登记诉求</source>
        <translation>Register request</translation>
    </message>
    <message>
        <source>%1“%2”%3，请于期限前办结并书面回复。</source>
        <translation>%1, &quot;%2&quot;: %3. Please settle it and answer in writing by the day below.</translation>
    </message>
    <message>
        <source>导出日历</source>
        <translation>Export calendar</translation>
    </message>
    <message>
        <source>今日 %1.ics</source>
        <translation>Today %1.ics</translation>
    </message>
    <message>
        <source>日历文件 (*.ics)</source>
        <translation>Calendar file (*.ics)</translation>
    </message>
    <message>
        <source>已存为 %1，共 %2 项</source>
        <translation>Saved as %1, %2 entries</translation>
    </message>
    <message>
        <source>导出日历（.ics）…</source>
        <translation>Export calendar (.ics)…</translation>
    </message>
    <message>
        <source>工作时间提醒（工作日 8:30-17:30）</source>
        <translation>Reminders on working days, 8:30-17:30</translation>
    </message>
    <message>
        <source>没有预警</source>
        <translation>No warnings</translation>
    </message>
    <message>
        <source>诉求超期满 %1 个工作日的列在这里（本系统默认），可直接发督办单。</source>
        <translation>Requests overdue by %1 working days stand here (our default) and can be supervised at once.</translation>
    </message>
    <message>
        <source>预警</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>%1 件</source>
        <translation>%1 requests</translation>
    </message>
    <message>
        <source>%1 · 预警</source>
        <translation>%1 · warnings</translation>
    </message>
    <message>
        <source>超期单位</source>
        <translation>Late units</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>超期 %1 个工作日以上的诉求</source>
        <translation>Requests late by %1 working days or more</translation>
    </message>
    <message>
        <source>%1年%2月%3日 %4</source>
        <translation>%1-%2-%3 %4</translation>
    </message>
    <message>
        <source>%1&#x3000;本月第 %2 个工作日</source>
        <translation>%1  working day %2</translation>
    </message>
    <message>
        <source>%1&#x3000;今天休息</source>
        <translation>%1  day off</translation>
    </message>
    <message>
        <source>%1&#x3000;%2，今天休息</source>
        <translation>%1  %2, day off</translation>
    </message>
    <message>
        <source>今日</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>我的</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>全区</source>
        <translation>District</translation>
    </message>
    <message>
        <source>我的事项或全区</source>
        <translation>Mine or the district</translation>
    </message>
    <message>
        <source>全部事项</source>
        <translation>All things</translation>
    </message>
    <message>
        <source>%1：没有事项</source>
        <translation>%1: nothing</translation>
    </message>
    <message>
        <source>按 Esc 回到全区。</source>
        <translation>Esc goes back to the district.</translation>
    </message>
    <message>
        <source>&#x3000;已推迟 %1</source>
        <translation>  %1 put off</translation>
    </message>
    <message>
        <source>%1 年的放假通知还没有录入，那一年的工作日按周末暂估。</source>
        <translation>The notice of holidays of %1 is not entered: its working days follow the weekends.</translation>
    </message>
    <message>
        <source>导入日历</source>
        <translation>Import calendar</translation>
    </message>
    <message>
        <source>今天休息，没有到期事项</source>
        <translation>Day off, nothing is due</translation>
    </message>
    <message>
        <source>今天没有到期事项；最近的是 %1 %2</source>
        <translation>Nothing is due today; next: %1 %2</translation>
    </message>
    <message>
        <source>今天没有到期事项</source>
        <translation>Nothing is due today</translation>
    </message>
    <message>
        <source>约定的下次走访、承诺和诉求的时限、一策的下一步到期前，都会列在这里。</source>
        <translation>Agreed visits, due days of promises and requests, and next steps stand here in time.</translation>
    </message>
    <message>
        <source>没有选中的事项</source>
        <translation>Nothing chosen</translation>
    </message>
    <message>
        <source>%1 %2 家</source>
        <translation>%1 %2 firms</translation>
    </message>
    <message>
        <source>%1 %2 件</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>督办 %1</source>
        <translation>Supervise %1</translation>
    </message>
    <message>
        <source>“%1”没有超期，也没有未走访</source>
        <translation>%1 has nothing overdue and nothing unvisited</translation>
    </message>
    <message>
        <source>先选中一个镇街或一位专员</source>
        <translation>Select a town or a specialist first</translation>
    </message>
    <message>
        <source>%1：截至 %2，%3。请于期限前办理并书面回复。</source>
        <translation>%1: as of %2, %3. Please deal with it by the day given and reply in writing.</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>peiyu::TodayPreview</name>
    <message>
        <source>读不出这家企业</source>
        <translation>This firm cannot be read</translation>
    </message>
    <message>
        <source>同去可办</source>
        <translation>On the same way</translation>
    </message>
    <message>
        <source>承诺与答复</source>
        <translation>Promises and answers</translation>
    </message>
    <message>
        <source>别的单位还要去 %1 次，建议联系同去（无事不扰）</source>
        <translation>Other offices will go %1 more times: go together</translation>
    </message>
    <message>
        <source>别的单位近期走访</source>
        <translation>Visits of other offices</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>显示</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>要点</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>未登记</source>
        <translation>not entered</translation>
    </message>
    <message>
        <source>上次</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>还没有走访记录</source>
        <translation>No visit yet</translation>
    </message>
    <message>
        <source>专员</source>
        <translation>Specialist</translation>
    </message>
    <message>
        <source>录入</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>还有 %1 件，见企业档案</source>
        <translation>%1 more, see the firm</translation>
    </message>
    <message>
        <source>到期 %1</source>
        <translation>due %1</translation>
    </message>
</context>
<context>
    <name>peiyu::TodayReminder</name>
    <message>
        <source>超期 %1 件</source>
        <translation>%1 overdue</translation>
    </message>
    <message>
        <source>今天到期 %1 件</source>
        <translation>%1 due today</translation>
    </message>
    <message>
        <source>三个工作日内 %1 件</source>
        <translation>%1 within three working days</translation>
    </message>
    <message>
        <source>到本级的提醒 %1 件</source>
        <translation>%1 reached this level</translation>
    </message>
    <message>
        <source>%1。</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>培育库</source>
        <translation>Peiyuku</translation>
    </message>
    <message>
        <source>培育库 · 今日</source>
        <translation>Peiyuku · Today</translation>
    </message>
</context>
<context>
    <name>peiyu::TopBar</name>
    <message>
        <source>截至</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>截至日期</source>
        <translation>As-of date</translation>
    </message>
    <message>
        <source>本机使用人</source>
        <translation>User of this PC</translation>
    </message>
    <message>
        <source>本机使用人 %1 %2，更换</source>
        <translation>User of this PC: %1 %2, change</translation>
    </message>
    <message>
        <source>（今天）</source>
        <translation>(today)</translation>
    </message>
    <message>
        <source>（历史）</source>
        <translation>(past)</translation>
    </message>
    <message>
        <source>换使用人、字号</source>
        <translation>Change user or text size</translation>
    </message>
    <message>
        <source>本机使用人 %1 %2</source>
        <translation>User of this PC: %1 %2</translation>
    </message>
</context>
<context>
    <name>peiyu::UndoBar</name>
    <message>
        <source>撤销 Ctrl+Z</source>
        <translation>Undo Ctrl+Z</translation>
    </message>
    <message>
        <source>%1，可撤销</source>
        <translation>%1, can be undone</translation>
    </message>
    <message>
        <source>%1 秒</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>peiyu::UnitFigures</name>
    <message>
        <source>本月</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>本季度</source>
        <translation>This quarter</translation>
    </message>
    <message>
        <source>本年</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>承办单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>受理量</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>办结量</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>有效回访</source>
        <translation>Called back</translation>
    </message>
    <message>
        <source>联系</source>
        <translation>Contacted</translation>
    </message>
    <message>
        <source>解决</source>
        <translation>Solved</translation>
    </message>
    <message>
        <source>满意</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>基本满意</source>
        <translation>Mostly</translation>
    </message>
    <message>
        <source>响应率</source>
        <translation>Contact rate</translation>
    </message>
    <message>
        <source>解决率</source>
        <translation>Solved rate</translation>
    </message>
    <message>
        <source>满意率</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>综合</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>退单数</source>
        <translation>Returns</translation>
    </message>
    <message>
        <source>未办结</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>超期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>统计时段</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>承办单位办理情况</source>
        <translation>What the units did</translation>
    </message>
    <message>
        <source>这段时间没有诉求</source>
        <translation>No requests in this period</translation>
    </message>
    <message>
        <source>换一个时段看看；登记并交办的诉求会按主办单位统计。</source>
        <translation>Try another period; requests given to units are counted by their lead.</translation>
    </message>
    <message>
        <source>%1 至 %2。满意率里基本满意按 0.9 计；综合 = 响应 × 10 + 满意 × 40 + 解决 × 50（权重为本系统默认）；没有有效回访的为 —</source>
        <translation>%1 to %2. Mostly satisfied counts 0.9; score = contacted × 10 + satisfied × 40 + solved × 50 (weights are defaults of this program); — where nobody was called back</translation>
    </message>
    <message>
        <source>尚未交办</source>
        <translation>Not dispatched</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>选中一个数字按 Enter，列出它的诉求</source>
        <translation>Enter on a number lists its requests</translation>
    </message>
</context>
<context>
    <name>peiyu::UserDialog</name>
    <message>
        <source>添加使用人</source>
        <translation>Add user</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>身份</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>添加并切换</source>
        <translation>Add and switch</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>peiyu::UserMenu</name>
    <message>
        <source>标准</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>大</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>特大</source>
        <translation>Extra large</translation>
    </message>
    <message>
        <source>添加使用人…</source>
        <translation>Add a user…</translation>
    </message>
    <message>
        <source>字号 %1</source>
        <translation>Text size: %1</translation>
    </message>
</context>
<context>
    <name>peiyu::ViewDialog</name>
    <message>
        <source>另存为视图</source>
        <translation>Save as view</translation>
    </message>
    <message>
        <source>视图改名</source>
        <translation>Rename view</translation>
    </message>
    <message>
        <source>保存视图</source>
        <translation>Save view</translation>
    </message>
    <message>
        <source>共享给全部使用人</source>
        <translation>Share with all users</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>谁能看到</source>
        <translation>Who can see it</translation>
    </message>
    <message>
        <source>视图记住条件、排序和列；“我”和“多少天内”打开时按当天、按打开的人计算。</source>
        <translation>A view keeps conditions, sorting and columns; “me” and “within … days” are worked out for the day and the person opening it.</translation>
    </message>
</context>
<context>
    <name>peiyu::ViewsPane</name>
    <message>
        <source>＋ 另存为视图</source>
        <translation>+ Save as view</translation>
    </message>
    <message>
        <source>视图</source>
        <translation>View</translation>
    </message>
    <message>
        <source>共享视图</source>
        <translation>Shared views</translation>
    </message>
    <message>
        <source>我的视图</source>
        <translation>My views</translation>
    </message>
    <message>
        <source>程序自带，不能改；可另存为自己的视图</source>
        <translation>Built-in, cannot be changed; save it as a view of your own</translation>
    </message>
    <message>
        <source>改名…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>上移</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>下移</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>改为仅自己可见</source>
        <translation>Make visible only to me</translation>
    </message>
    <message>
        <source>共享给全部使用人</source>
        <translation>Share with all users</translation>
    </message>
    <message>
        <source>删除…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>删除视图“%1”？企业不受影响。</source>
        <translation>Delete the view “%1”? The firms are not affected.</translation>
    </message>
    <message>
        <source>删除视图</source>
        <translation>Delete a view</translation>
    </message>
    <message>
        <source>把现在的条件、排序和列存为视图</source>
        <translation>Save the present conditions, sorting and columns as a view</translation>
    </message>
    <message>
        <source>选视图</source>
        <translation>Choose a view</translation>
    </message>
</context>
<context>
    <name>peiyu::ViolationList</name>
    <message>
        <source>企业</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>镇街、园区</source>
        <translation>Town, park</translation>
    </message>
    <message>
        <source>不符合之处</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>不符合规则的企业</source>
        <translation>Firms against the rule</translation>
    </message>
    <message>
        <source>全部企业已按本区县规则配备</source>
        <translation>All firms are assigned by the rule of this district</translation>
    </message>
    <message>
        <source>新入库或新认定的企业不符合规则时会列在这里。</source>
        <translation>New or newly recognised firms that miss the rule are listed here.</translation>
    </message>
</context>
<context>
    <name>peiyu::VisitDialog</name>
    <message>
        <source>记录走访</source>
        <translation>Record a visit</translation>
    </message>
    <message>
        <source>修改走访</source>
        <translation>Change visit</translation>
    </message>
    <message>
        <source>保存走访</source>
        <translation>Save visit</translation>
    </message>
    <message>
        <source>保存修改</source>
        <translation>Save changes</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>← → 选择</source>
        <translation>← → to choose</translation>
    </message>
    <message>
        <source>例如 总经理 王××</source>
        <translation>For example: general manager 王××</translation>
    </message>
    <message>
        <source>见到谁</source>
        <translation>Who was met</translation>
    </message>
    <message>
        <source>谈了什么</source>
        <translation>What was discussed</translation>
    </message>
    <message>
        <source>下次日期</source>
        <translation>Next date</translation>
    </message>
    <message>
        <source>删除这条走访</source>
        <translation>Delete this visit</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Firms</translation>
    </message>
    <message>
        <source>不在专员名单中</source>
        <translation>Not in the list of specialists</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>走访人</source>
        <translation>Visited by</translation>
    </message>
    <message>
        <source>一周后</source>
        <translation>In a week</translation>
    </message>
    <message>
        <source>一个月后</source>
        <translation>In a month</translation>
    </message>
    <message>
        <source>一个季度后</source>
        <translation>In a quarter</translation>
    </message>
    <message>
        <source>还没有选定企业：输入名称、代码尾号或拼音首字母，按 Enter 选中。</source>
        <translation>No firm chosen yet: type its name, end of credit code or pinyin initials and press Enter.</translation>
    </message>
    <message>
        <source>走访草稿</source>
        <translation>Draft of a visit</translation>
    </message>
    <message>
        <source>保存并确认</source>
        <translation>Save and confirm</translation>
    </message>
    <message>
        <source>承诺和时限</source>
        <translation>Promises</translation>
    </message>
    <message>
        <source>企业诉求</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>收起台账字段</source>
        <translation>Fewer fields</translation>
    </message>
    <message>
        <source>更多台账字段</source>
        <translation>More fields</translation>
    </message>
    <message>
        <source>保存草稿</source>
        <translation>Save as draft</translation>
    </message>
    <message>
        <source>保存并加附件</source>
        <translation>Save and attach</translation>
    </message>
    <message>
        <source>这天是周末。</source>
        <translation>That day is on a weekend.</translation>
    </message>
    <message>
        <source>这天是%1放假。</source>
        <translation>That day is off (%1).</translation>
    </message>
    <message>
        <source>改为 %1（F4）</source>
        <translation>Take %1 (F4)</translation>
    </message>
    <message>
        <source>算作 %1 的约定走访</source>
        <translation>Counts as the visit agreed for %1</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>today</translation>
    </message>
    <message>
        <source>%1的约定保存后即完成</source>
        <translation>The visit agreed for %1 is made by saving</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>原约定 %1 改为 %2</source>
        <translation>Agreed for %1, now %2</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>peiyu::VisitFilterBar</name>
    <message>
        <source>在走访中查找</source>
        <translation>Find in visits</translation>
    </message>
    <message>
        <source>在走访中查找：企业、接待人、要点</source>
        <translation>Find in visits: firm, received by, main points</translation>
    </message>
    <message>
        <source>企业名称或拼音首字母、接待人、要点里的字（Ctrl+F）</source>
        <translation>Firm name or pinyin initials, received by, words of the main points (Ctrl+F)</translation>
    </message>
    <message>
        <source>%1 条</source>
        <translation>%1 visits</translation>
    </message>
    <message>
        <source>我走访的和我的企业</source>
        <translation>My visits and my firms</translation>
    </message>
    <message>
        <source>区县：%1</source>
        <translation>District: %1</translation>
    </message>
    <message>
        <source>日期：%1</source>
        <translation>Date: %1</translation>
    </message>
    <message>
        <source>方式：%1</source>
        <translation>Kind: %1</translation>
    </message>
    <message>
        <source>走访人：%1</source>
        <translation>Visited by: %1</translation>
    </message>
    <message>
        <source>走访人：已离岗</source>
        <translation>Visited by: left the post</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>走访人</source>
        <translation>Visited by</translation>
    </message>
    <message>
        <source>区县</source>
        <translation>District</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>本单位走访</source>
        <translation>Our own visits</translation>
    </message>
    <message>
        <source>其他单位走访</source>
        <translation>Visit of another office</translation>
    </message>
    <message>
        <source>状态：%1</source>
        <translation>State: %1</translation>
    </message>
    <message>
        <source>同一次座谈</source>
        <translation>Same meeting</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>走访单位</source>
        <translation>Office</translation>
    </message>
</context>
<context>
    <name>peiyu::VisitListView</name>
    <message>
        <source>走访列表</source>
        <translation>List of visits</translation>
    </message>
    <message>
        <source>没有符合条件的走访</source>
        <translation>No visit meets the conditions</translation>
    </message>
    <message>
        <source>去掉上面的条件可以看到更多记录。</source>
        <translation>Remove the conditions above to see more records.</translation>
    </message>
    <message>
        <source>清除全部条件</source>
        <translation>Clear all conditions</translation>
    </message>
</context>
<context>
    <name>peiyu::VisitPlanPage</name>
    <message>
        <source>走访计划</source>
        <translation>Visit plan</translation>
    </message>
    <message>
        <source>月</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>季</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>我的企业</source>
        <translation>My firms</translation>
    </message>
    <message>
        <source>全区</source>
        <translation>District</translation>
    </message>
    <message>
        <source>月或季</source>
        <translation>Month or quarter</translation>
    </message>
    <message>
        <source>我的企业或全区</source>
        <translation>My firms or the district</translation>
    </message>
    <message>
        <source>一键按规则排期</source>
        <translation>Schedule by rule</translation>
    </message>
    <message>
        <source>安排走访</source>
        <translation>Plan visit</translation>
    </message>
    <message>
        <source>按规则排期</source>
        <translation>Schedule by rule</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>走访频次</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>改期</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>记录走访</source>
        <translation>Record visit</translation>
    </message>
    <message>
        <source>免走访</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>回到日历</source>
        <translation>Back to the calendar</translation>
    </message>
    <message>
        <source>%1还没有走访和走访计划，应走访未走访 %2 家。</source>
        <translation>%1 has neither visits nor plans; %2 firms are to be visited.</translation>
    </message>
    <message>
        <source>没有应走访未走访的企业</source>
        <translation>No firm is left to be visited</translation>
    </message>
    <message>
        <source>没有本区县</source>
        <translation>No home district</translation>
    </message>
    <message>
        <source>● 实地  ■ 座谈  ▲ 来访  ○ 电话、微信 · 蓝为计划，绿带 ✓ 为已走访，红为超期，灰为其他单位 · 拖动计划可改期</source>
        <translation>● on site  ■ meeting  ▲ incoming  ○ phone, WeChat · blue planned, green with ✓ made, red overdue, grey another office · drag a plan to move it</translation>
    </message>
    <message>
        <source>上月</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>下月</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>取消计划</source>
        <translation>Cancel plan</translation>
    </message>
    <message>
        <source>走访覆盖</source>
        <translation>Visit coverage</translation>
    </message>
    <message>
        <source>上季</source>
        <translation>Previous quarter</translation>
    </message>
    <message>
        <source>下季</source>
        <translation>Next quarter</translation>
    </message>
    <message>
        <source>选中的走访已经完成，不能改期或取消</source>
        <translation>The chosen visit was made: it cannot be moved or cancelled</translation>
    </message>
    <message>
        <source>先在日历上点一次计划，或按 Enter 打开当天再选</source>
        <translation>Click a planned visit in the calendar first, or press Enter to open the day and choose one</translation>
    </message>
    <message>
        <source>先在日历上点一次走访，或在未走访企业中选一家</source>
        <translation>Click a visit in the calendar first, or choose one of the firms still to be visited</translation>
    </message>
</context>
<context>
    <name>peiyu::VisitsPage</name>
    <message>
        <source>走访</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>走访记录</source>
        <translation>Visit records</translation>
    </message>
    <message>
        <source>约定与逾期</source>
        <translation>Agreed and overdue</translation>
    </message>
    <message>
        <source>还没有走访记录</source>
        <translation>No visits recorded yet</translation>
    </message>
    <message>
        <source>记录走访</source>
        <translation>Record a visit</translation>
    </message>
    <message>
        <source>没有约定的走访</source>
        <translation>No visits agreed</translation>
    </message>
    <message>
        <source>记录走访时填了“下次日期”的企业会列在这里，逾期的排在最前。</source>
        <translation>Firms appear here when a visit was recorded with a “Next date”; overdue ones come first.</translation>
    </message>
    <message>
        <source>再记一次</source>
        <translation>Record another</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Firms</translation>
    </message>
    <message>
        <source>预览</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>查找</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>约定与逾期 %1</source>
        <translation>Agreed and overdue %1</translation>
    </message>
    <message>
        <source>约定了下次走访的 %1 家，其中逾期 %2 家</source>
        <translation>%1 firms with a next visit agreed, %2 of them overdue</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2，见 %3</source>
        <translation>%1 %2, met %3</translation>
    </message>
    <message>
        <source>第 %1 / %2 条</source>
        <translation>Visit %1 / %2</translation>
    </message>
    <message>
        <source>第 %1 / %2 家</source>
        <translation>Firm %1 / %2</translation>
    </message>
    <message>
        <source>先在列表中选中一条走访</source>
        <translation>First select a visit in the list</translation>
    </message>
    <message>
        <source>先在列表中选中一家企业</source>
        <translation>First select a firm in the list</translation>
    </message>
    <message>
        <source>没有选中的走访</source>
        <translation>No visit selected</translation>
    </message>
    <message>
        <source>承诺</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>走访、电话、微信和座谈都可以记，一分钟一条。</source>
        <translation>Visits, calls, WeChat and meetings are recorded in a minute each.</translation>
    </message>
    <message>
        <source>走访记录、约定或承诺</source>
        <translation>Visits, agreed dates or promises</translation>
    </message>
    <message>
        <source>记录座谈</source>
        <translation>Record meeting</translation>
    </message>
    <message>
        <source>走访计划</source>
        <translation>Visit plan</translation>
    </message>
    <message>
        <source>确认草稿</source>
        <translation>Confirm draft</translation>
    </message>
    <message>
        <source>已兑现</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>改期</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>不再办理</source>
        <translation>Given up</translation>
    </message>
    <message>
        <source>承诺 %1</source>
        <translation>Promises %1</translation>
    </message>
    <message>
        <source>%1（草稿，未计数）</source>
        <translation>%1 (draft, not counted)</translation>
    </message>
    <message>
        <source>（还没有写）</source>
        <translation>(nothing written yet)</translation>
    </message>
    <message>
        <source>没有选中的承诺</source>
        <translation>No promise chosen</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 承诺 · %2</source>
        <translation>Promised %1 · %2</translation>
    </message>
    <message>
        <source>这项承诺已经办结</source>
        <translation>This promise has ended</translation>
    </message>
    <message>
        <source>先在列表中选中一项承诺</source>
        <translation>Choose a promise in the list first</translation>
    </message>
    <message>
        <source>这条走访不是草稿</source>
        <translation>This visit is no draft</translation>
    </message>
    <message>
        <source>打印走访记录</source>
        <translation>Print visit record</translation>
    </message>
    <message>
        <source>打印走访前一页</source>
        <translation>Print page before visit</translation>
    </message>
</context>
<context>
    <name>peiyu::WaitWindow</name>
    <message>
        <source>培育库</source>
        <translation>Peiyuku</translation>
    </message>
</context>
<context>
    <name>peiyu::YearBadge</name>
    <message>
        <source>目标年 %1</source>
        <translation>Target year %1</translation>
    </message>
</context>
<context>
    <name>peiyu::YearLegend</name>
    <message>
        <source>图例：休 放假，班 调休上班，角标 本单位改过，下划线 今天</source>
        <translation>Legend: h off, w working weekend, corner changed by the office, underline today</translation>
    </message>
    <message>
        <source>放假</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>调休上班</source>
        <translation>Working weekend</translation>
    </message>
    <message>
        <source>本单位改过</source>
        <translation>Changed here</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
</context>
<context>
    <name>peiyu::YearView</name>
    <message>
        <source>休</source>
        <translation>Hol</translation>
    </message>
    <message>
        <source>班</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>工作日历</source>
        <translation>Working calendar</translation>
    </message>
    <message>
        <source>工作日</source>
        <translation>working day</translation>
    </message>
    <message>
        <source>%1 月</source>
        <translation>Month %1</translation>
    </message>
</context>
</TS>
