<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Vault App</source>
        <translation>Vault App</translation>
    </message>
    <message>
        <source>Version {version}. MIT licence.</source>
        <translation>版本 {version}，MIT 许可证。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>防护</translation>
    </message>
</context>
<context>
    <name>AnswerTabs</name>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>原始应答</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>响应头</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>The first {shown} of {all} kB.</source>
        <translation>{all} kB 中的前 {shown} kB。</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Nothing was sent yet. Press Send, and the answer is shown here.</source>
        <translation>尚未发送请求。点击“发送”后，应答会显示在这里。</translation>
    </message>
    <message>
        <source>Find the cause</source>
        <translation>查找原因</translation>
    </message>
    <message>
        <source>Fix clock</source>
        <translation>校正时间</translation>
    </message>
    <message>
        <source>Copy as curl…</source>
        <translation>复制为 curl 命令…</translation>
    </message>
    <message>
        <source>Copy report…</source>
        <translation>复制报告…</translation>
    </message>
    <message>
        <source>Looking for the cause…</source>
        <translation>正在查找原因…</translation>
    </message>
    <message>
        <source>Requests are signed with the exchange&apos;s time now.</source>
        <translation>现在使用交易所的时间为请求签名。</translation>
    </message>
    <message>
        <source>Send it again. This computer&apos;s clock stays as it is; a bot still needs it.</source>
        <translation>请重新发送。本机时钟不会被更改；机器人程序仍需要准确的时钟。</translation>
    </message>
    <message>
        <source>Not accepted: {words}</source>
        <translation>未被接受：{words}</translation>
    </message>
    <message>
        <source>“Find the cause” asks a few harmless questions and names the one reason.</source>
        <translation>“查找原因”会发送几个无害的请求，并指出唯一的原因。</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>回复过大</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Accepted: {status}</source>
        <translation>已接受：{status}</translation>
    </message>
    <message>
        <source>Outcome unknown: {status}</source>
        <translation>结果未知：{status}</translation>
    </message>
    <message>
        <source>Not the exchange&apos;s answer: {status}</source>
        <translation>不是交易所的回复：{status}</translation>
    </message>
    <message>
        <source>Not accepted: {status}</source>
        <translation>未被接受：{status}</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <translation>{milliseconds} 毫秒</translation>
    </message>
    <message>
        <source>server time {time}</source>
        <translation>服务器时间 {time}</translation>
    </message>
    <message>
        <source>weight used {weight} ({window})</source>
        <translation>已用权重 {weight}（{window}）</translation>
    </message>
    <message>
        <source>this clock is {apart} s behind</source>
        <translation>本机时钟慢 {apart} 秒</translation>
    </message>
    <message>
        <source>this clock is {apart} s ahead</source>
        <translation>本机时钟快 {apart} 秒</translation>
    </message>
    <message>
        <source>this clock is {apart} ms behind</source>
        <translation>本机时钟慢 {apart} 毫秒</translation>
    </message>
    <message>
        <source>this clock is {apart} ms ahead</source>
        <translation>本机时钟快 {apart} 毫秒</translation>
    </message>
    <message>
        <source>Nothing further was asked: what came back says enough.</source>
        <translation>没有再发出查询：返回的内容已经足以说明原因。</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>未被接受</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有回复</translation>
    </message>
</context>
<context>
    <name>AttentionBar</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>AutomaticLock</name>
    <message>
        <source>Locking closed the recovery code before it was kept; it opens nothing.</source>
        <translation>锁定时恢复码窗口已关闭，但您尚未保存恢复码；该恢复码无法打开任何内容。</translation>
    </message>
    <message>
        <source>Destroy what you printed, and make another on the Security page.</source>
        <translation>请销毁已打印的恢复码，并在“安全”页面重新生成。</translation>
    </message>
    <message>
        <source>Locking ended what was under way in “{title}”.</source>
        <translation>锁定中断了“{title}”中正在进行的操作。</translation>
    </message>
    <message>
        <source>If it was not finished, nothing of it was stored: start it again.</source>
        <translation>如果操作尚未完成，则没有保存任何内容：请重新开始。</translation>
    </message>
</context>
<context>
    <name>BackupsView</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Every save keeps the file it replaces: the newest, and one each of the last hour, day, week and before.</source>
        <translation>每次保存都会保留被替换的文件：最新的一份，以及最近一小时、一天、一周和更早各一份。</translation>
    </message>
    <message>
        <source>Back up to…</source>
        <translation>备份到…</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>从文件恢复…</translation>
    </message>
    <message>
        <source>On another disk</source>
        <translation>在其他磁盘上</translation>
    </message>
    <message>
        <source>Beside the vault</source>
        <translation>与保险库在同一位置</translation>
    </message>
    <message>
        <source>None yet: the first comes with the next change.</source>
        <translation>暂无备份：下次更改时会生成第一份。</translation>
    </message>
    <message>
        <source>The vault was copied to {path}.</source>
        <translation>保险库已复制到 {path}。</translation>
    </message>
    <message>
        <source>It opens with the password of today.</source>
        <translation>该副本使用当前的密码打开。</translation>
    </message>
    <message>
        <source>There is no copy on another disk yet. If this disk fails, the keys are gone: copy the vault to a USB stick or another computer.</source>
        <translation>其他磁盘上还没有副本。如果此磁盘损坏，密钥将全部丢失：请将保险库复制到 U 盘或其他计算机。</translation>
    </message>
    <message>
        <source>The last copy on another disk is old: {date}. Make a new one.</source>
        <translation>其他磁盘上的最近一份副本已旧：{date}。请制作新副本。</translation>
    </message>
    <message>
        <source>Last copied to another disk on {date}.</source>
        <translation>最近一次复制到其他磁盘：{date}。</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Restore the backup of {date}</source>
        <translation>恢复 {date} 的备份</translation>
    </message>
</context>
<context>
    <name>BeginRotationDialog</name>
    <message>
        <source>Rotation</source>
        <translation>轮换</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Make the new pair</source>
        <translation>生成新密钥对</translation>
    </message>
    <message>
        <source>Making the new pair…</source>
        <translation>正在生成新密钥对…</translation>
    </message>
    <message>
        <source>Old key</source>
        <translation>旧密钥</translation>
    </message>
    <message>
        <source>Label of the new key</source>
        <translation>新密钥的名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Replace “{label}” by a new key</source>
        <translation>用新密钥替换“{label}”</translation>
    </message>
    <message>
        <source>The new key is for the same task and account. Both keys work until you delete the old one, and you can call the rotation off at any time before.</source>
        <translation>新密钥用于相同的任务和账户。在您删除旧密钥之前，两个密钥都有效；在此之前，您可以随时中止轮换。</translation>
    </message>
    <message>
        <source>Programs, separated by commas</source>
        <translation>程序，以逗号分隔</translation>
    </message>
    <message>
        <source>Each of them is given the new key, and ticked off, before the old one goes.</source>
        <translation>在删除旧密钥之前，逐个为这些程序换上新密钥并勾选。</translation>
    </message>
    <message>
        <source>Old key used by</source>
        <translation>使用旧密钥的程序</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
</context>
<context>
    <name>CalendarExport</name>
    <message>
        <source>Export calendar</source>
        <translation>导出日历</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>日历文件 (*.ics);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Calendar saved as {path}. Open it with your calendar.</source>
        <translation>日历已保存为 {path}。请用您的日历程序打开。</translation>
    </message>
</context>
<context>
    <name>CareController</name>
    <message>
        <source>There is no recent copy of this vault on another disk.</source>
        <translation>此保险库在其他磁盘上没有最近的副本。</translation>
    </message>
    <message>
        <source>Go to Backups and choose “Back up to…”.</source>
        <translation>请前往“备份”，选择“备份到…”。</translation>
    </message>
    <message>
        <source>The recovery code was not kept and opens nothing.</source>
        <translation>恢复码未被保存，无法打开任何内容。</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>密码已更改。</translation>
    </message>
    <message>
        <source>Older backups still open with the old one.</source>
        <translation>较早的备份仍使用旧密码打开。</translation>
    </message>
    <message>
        <source>The password is changed, but older backups are still there.</source>
        <translation>密码已更改，但较早的备份仍然存在。</translation>
    </message>
    <message>
        <source>Unlock this vault with this computer&apos;s keychain?</source>
        <translation>使用本机的钥匙串解锁此保险库？</translation>
    </message>
    <message>
        <source>Whoever can use your account on this computer can then open the vault without its password. A copy of the vault on another computer stays closed.</source>
        <translation>这样一来，任何能使用您本机账户的人都无需密码即可打开保险库。其他计算机上的保险库副本仍保持锁定。</translation>
    </message>
    <message>
        <source>Use the keychain</source>
        <translation>使用钥匙串</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>The keychain can open this vault now.</source>
        <translation>现在可以用钥匙串打开此保险库。</translation>
    </message>
    <message>
        <source>Remove this way to unlock the vault?</source>
        <translation>移除这种解锁方式？</translation>
    </message>
    <message>
        <source>Backups made before still open with it.</source>
        <translation>此前制作的备份仍可用它打开。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Go back to the keys as saved on {date}?</source>
        <translation>恢复到 {date} 保存的密钥？</translation>
    </message>
    <message numerus="yes">
        <source>There were %n key(s) then. The state of now becomes the newest backup; the ways to unlock stay as they are.</source>
        <translation>
            <numerusform>当时有 %n 个密钥。当前状态会成为最新的备份；解锁方式保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>所有内容均已保存。</translation>
    </message>
</context>
<context>
    <name>ChangePasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>Remove the backups beside the vault</source>
        <translation>删除保险库旁边的备份</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Older backups still open with the old password. Keep them if you changed it by habit; remove them if someone may know it.</source>
        <translation>较早的备份仍使用旧密码打开。如果只是例行更改，请保留备份；如果旧密码可能已被他人知道，请将其删除。</translation>
    </message>
    <message>
        <source>Making guesses expensive for this password…</source>
        <translation>正在提高猜测此密码的成本…</translation>
    </message>
</context>
<context>
    <name>CheckFlow</name>
    <message>
        <source>Stop checking</source>
        <translation>停止检查</translation>
    </message>
    <message>
        <source>The check of your keys is done.</source>
        <translation>密钥检查已完成。</translation>
    </message>
    <message>
        <source>Open the window to see what the exchange told.</source>
        <translation>打开窗口，查看交易所返回的信息。</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Type what you want to do, or a key&apos;s label</source>
        <translation>输入要执行的操作或密钥名称</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>查找命令或密钥</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Nothing has these letters.</source>
        <translation>没有匹配的内容。</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Two answers</source>
        <translation>两个应答</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>仅显示差异</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>The two answers are the same.</source>
        <translation>两个应答相同。</translation>
    </message>
    <message>
        <source>Values that differ: {count} of {all}; they are marked with ≠.</source>
        <translation>{all} 个值中有 {count} 个不同，已用 ≠ 标出。</translation>
    </message>
</context>
<context>
    <name>CopyRequestDialog</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Include:</source>
        <translation>包含：</translation>
    </message>
    <message>
        <source>What is private is left out, so that this can be shown to others.</source>
        <translation>隐私内容已略去，可以放心展示给他人。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP 地址</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>余额</translation>
    </message>
</context>
<context>
    <name>CreateVaultView</name>
    <message>
        <source>Make a recovery code, in case I forget it</source>
        <translation>生成恢复码，以防忘记密码</translation>
    </message>
    <message>
        <source>Create vault</source>
        <translation>创建保险库</translation>
    </message>
    <message>
        <source>Open an existing vault…</source>
        <translation>打开现有保险库…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Skip the steps</source>
        <translation>跳过这些步骤</translation>
    </message>
    <message>
        <source>Kept in {path}</source>
        <translation>保存在 {path}</translation>
    </message>
    <message>
        <source>Making guesses expensive for this password…</source>
        <translation>正在提高猜测此密码的成本…</translation>
    </message>
    <message>
        <source>Create your vault</source>
        <translation>创建您的保险库</translation>
    </message>
    <message>
        <source>Your keys are kept in one encrypted file on this computer. The password opens it; nobody can reset it for you.</source>
        <translation>您的密钥保存在本机的一个加密文件中，只有密码能打开；任何人都无法为您重置密码。</translation>
    </message>
    <message>
        <source>Where your vault lives</source>
        <translation>保险库的存放位置</translation>
    </message>
    <message>
        <source>Your keys are kept in one encrypted file, the vault. Choose a folder of your own on this computer; you can move the file later.</source>
        <translation>您的密钥保存在一个加密文件中，即保险库。请选择本机上您自己的文件夹；以后可以移动该文件。</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>您的密码</translation>
    </message>
    <message>
        <source>It opens the vault, and nobody can reset it for you. The recovery code is the second way in: you print it next.</source>
        <translation>密码用于打开保险库，任何人都无法为您重置。恢复码是第二种打开方式：您将在下一步打印它。</translation>
    </message>
</context>
<context>
    <name>DeclareDialog</name>
    <message>
        <source>Compromised key</source>
        <translation>已泄露的密钥</translation>
    </message>
    <message>
        <source>For example: posted in a chat</source>
        <translation>例如：误发到聊天群</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>It shall sign nothing from now on, for good</source>
        <translation>它从此永久不再签署任何内容</translation>
    </message>
    <message>
        <source>I will delete it at the exchange right after</source>
        <translation>我会立即在交易所删除它</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>继续…</translation>
    </message>
    <message>
        <source>Declare it compromised</source>
        <translation>声明已泄露</translation>
    </message>
    <message>
        <source>Nothing is deleted here, and no other key is touched. You are led through what is to be done, step by step: deleting the key at the exchange comes first.</source>
        <translation>这里不会删除任何内容，也不会影响其他密钥。应用会逐步引导您完成必要的操作：首先是在交易所删除该密钥。</translation>
    </message>
    <message>
        <source>What happened (kept with the key)</source>
        <translation>发生了什么（随密钥保存）</translation>
    </message>
    <message>
        <source>Tick both to go on:</source>
        <translation>勾选以下两项以继续：</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Is “{label}” in the wrong hands?</source>
        <translation>“{label}”是否已落入他人之手？</translation>
    </message>
</context>
<context>
    <name>DeleteForeverDialog</name>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Label of the key</source>
        <translation>密钥名称</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Delete “{label}” for good?</source>
        <translation>永久删除“{label}”？</translation>
    </message>
    <message>
        <source>Type its label to go on:</source>
        <translation>输入其名称以继续：</translation>
    </message>
    <message>
        <source>The secret and the history are removed and cannot be brought back from this vault; older backups still hold them. The exchange still accepts the key until you delete it there.</source>
        <translation>机密内容和历史记录将被删除，无法从此保险库找回；较早的备份中仍有保留。在您到交易所删除该密钥之前，交易所仍会接受它。</translation>
    </message>
    <message>
        <source>The secret and the history are removed and cannot be brought back from this vault; older backups still hold them.</source>
        <translation>机密内容和历史记录将被删除，无法从此保险库找回；较早的备份中仍有保留。</translation>
    </message>
</context>
<context>
    <name>DesktopSignals</name>
    <message>
        <source>Locks the vault first</source>
        <translation>会先锁定保险库</translation>
    </message>
</context>
<context>
    <name>DifferencesModel</name>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>DrillDialog</name>
    <message>
        <source>Compromised key</source>
        <translation>已泄露的密钥</translation>
    </message>
    <message>
        <source>Key that replaces it</source>
        <translation>替代它的密钥</translation>
    </message>
    <message>
        <source>End the drill</source>
        <translation>结束应急处置</translation>
    </message>
    <message>
        <source>“{label}” is compromised</source>
        <translation>“{label}”已泄露</translation>
    </message>
    <message>
        <source>It ends once the key is proven dead.</source>
        <translation>确认该密钥已失效后即可结束。</translation>
    </message>
</context>
<context>
    <name>DueNotices</name>
    <message numerus="yes">
        <source>%n thing(s) about your keys are due within 7 days</source>
        <translation>
            <numerusform>7 天内有 %n 件密钥事项到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Vault App to see what to do.</source>
        <translation>打开 Vault App 查看如何处理。</translation>
    </message>
</context>
<context>
    <name>EventsModel</name>
    <message>
        <source>{day}, {away}: {what}</source>
        <translation>{day}，{away}：{what}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>事项</translation>
    </message>
</context>
<context>
    <name>ExchangeSettings</name>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Copy IP list</source>
        <translation>复制 IP 白名单</translation>
    </message>
    <message>
        <source>Tick: {rights}</source>
        <translation>勾选：{rights}</translation>
    </message>
    <message>
        <source>Never tick: {rights}</source>
        <translation>切勿勾选：{rights}</translation>
    </message>
    <message>
        <source>Restrict it to the IP addresses of your programs: a key that works from anywhere may lose its rights, or be deleted.</source>
        <translation>请限制为您程序所用的 IP 地址：不限地址的密钥可能会失去权限或被删除。</translation>
    </message>
    <message>
        <source>IP list to type in: {addresses}</source>
        <translation>需填写的 IP 白名单：{addresses}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
</context>
<context>
    <name>ExportCalendarDialog</name>
    <message>
        <source>Export calendar</source>
        <translation>导出日历</translation>
    </message>
    <message>
        <source>Include the labels of the keys</source>
        <translation>包含密钥名称</translation>
    </message>
    <message>
        <source>Leave them out where others can see your calendar.</source>
        <translation>如果他人能看到您的日历，请勿包含。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>The file holds what falls due, with reminders a week and a day before. It never holds API keys or secrets.</source>
        <translation>该文件包含各到期事项，并提前一周和一天提醒。其中不含 API 密钥或机密内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) lie ahead.</source>
        <translation>
            <numerusform>未来有 %n 个事项。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export private key</source>
        <translation>导出私钥</translation>
    </message>
    <message>
        <source>Protect it with a passphrase</source>
        <translation>用口令保护</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>重复口令</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export the private key of “{label}”</source>
        <translation>导出“{label}”的私钥</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>正在写入文件…</translation>
    </message>
    <message>
        <source>With a passphrase that is costly to guess (recommended)</source>
        <translation>使用难以猜测的口令保护（推荐）</translation>
    </message>
    <message>
        <source>PKCS#8 with 600,000 rounds; OpenSSL 3 and most clients read it.</source>
        <translation>PKCS#8，60 万轮；OpenSSL 3 和大多数客户端可以读取。</translation>
    </message>
    <message>
        <source>With a passphrase, for older tools</source>
        <translation>使用口令保护，适用于旧版工具</translation>
    </message>
    <message>
        <source>PKCS#8 with 2,048 rounds, like the exchange’s own generator.</source>
        <translation>PKCS#8，2,048 轮，与交易所自己的生成器相同。</translation>
    </message>
    <message>
        <source>OpenSSH file</source>
        <translation>OpenSSH 文件</translation>
    </message>
    <message>
        <source>As ssh-keygen writes it. Few trading clients read it.</source>
        <translation>与 ssh-keygen 写入的格式相同。能读取的交易客户端很少。</translation>
    </message>
    <message>
        <source>Archive of the exchange’s key generator</source>
        <translation>交易所密钥生成器的归档文件</translation>
    </message>
    <message>
        <source>name.tar.gz with the private and the public key.</source>
        <translation>name.tar.gz，包含私钥和公钥。</translation>
    </message>
    <message>
        <source>Open, without a passphrase</source>
        <translation>无保护，不设口令</translation>
    </message>
    <message>
        <source>PKCS#8. For clients that cannot ask for a passphrase.</source>
        <translation>PKCS#8。适用于无法输入口令的客户端。</translation>
    </message>
    <message>
        <source>Whoever gets this file can use the key.</source>
        <translation>任何拿到此文件的人都能使用该密钥。</translation>
    </message>
    <message>
        <source>Only you may read it on this computer; copies and backups of it are open to everyone who has them.</source>
        <translation>在本机上只有您能读取；但它的副本和备份，任何持有者都能打开。</translation>
    </message>
    <message>
        <source>Export without protection…</source>
        <translation>不加保护地导出…</translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <source>Public key of “{label}” copied.</source>
        <translation>已复制“{label}”的公钥。</translation>
    </message>
    <message>
        <source>Public key saved as {path}.</source>
        <translation>公钥已保存为 {path}。</translation>
    </message>
    <message>
        <source>The clipboard holds the public key of “{label}”.</source>
        <translation>剪贴板中是“{label}”的公钥。</translation>
    </message>
    <message>
        <source>The clipboard does not hold the public key of “{label}”.</source>
        <translation>剪贴板中不是“{label}”的公钥。</translation>
    </message>
    <message>
        <source>If you have just copied it, another program may have changed it: do not register what is there.</source>
        <translation>如果您刚刚复制过，可能有其他程序更改了内容：请勿注册剪贴板中的内容。</translation>
    </message>
    <message>
        <source>Export private key</source>
        <translation>导出私钥</translation>
    </message>
    <message>
        <source>The private key of “{label}” is in {path}.</source>
        <translation>“{label}”的私钥位于 {path}。</translation>
    </message>
    <message>
        <source>Only you can read the file. It is noted in the key’s history.</source>
        <translation>只有您能读取该文件。此操作已记入密钥的历史记录。</translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message>
        <source>Open a vault</source>
        <translation>打开保险库</translation>
    </message>
    <message>
        <source>New vault</source>
        <translation>新建保险库</translation>
    </message>
    <message>
        <source>Copy the vault to</source>
        <translation>将保险库复制到</translation>
    </message>
    <message>
        <source>Save public key</source>
        <translation>保存公钥</translation>
    </message>
    <message>
        <source>PEM files (*.pem);;DER files (*.der);;OpenSSH files (*.pub);;JWK files (*.json);;One line of Base64 (*.txt);;All files (*)</source>
        <translation>PEM 文件 (*.pem);;DER 文件 (*.der);;OpenSSH 文件 (*.pub);;JWK 文件 (*.json);;单行 Base64 (*.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Vaults (*{suffix});;All files (*)</source>
        <translation>保险库 (*{suffix});;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>{filter}, {number}</source>
        <translation>{filter}，{number}</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>全部密钥</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
</context>
<context>
    <name>FingerprintText</name>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>SHA-256 of the public key: the same wherever the key is shown.</source>
        <translation>公钥的 SHA-256：无论在哪里显示，同一密钥的指纹都相同。</translation>
    </message>
</context>
<context>
    <name>FittingDialog</name>
    <message>
        <source>{title} – Vault App</source>
        <translation>{title} – Vault App</translation>
    </message>
</context>
<context>
    <name>FoundKeysModel</name>
    <message>
        <source>Label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>In</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>{words}. It is stored already, called “{label}”.</source>
        <translation>{words}。已保存，名称为“{label}”。</translation>
    </message>
</context>
<context>
    <name>GradeCard</name>
    <message>
        <source>Grade {letter}</source>
        <translation>评级 {letter}</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Hand over to a client</source>
        <translation>交给客户端</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>代码片段</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Export the key…</source>
        <translation>导出密钥…</translation>
    </message>
    <message>
        <source>Copy snippet</source>
        <translation>复制代码片段</translation>
    </message>
    <message>
        <source>Hand “{label}” over to a client</source>
        <translation>将“{label}”交给客户端</translation>
    </message>
    <message>
        <source>Tried with {version}.</source>
        <translation>已在 {version} 上测试。</translation>
    </message>
    <message>
        <source>It does not know the environment of this key: {environment}.</source>
        <translation>它不支持此密钥的环境：{environment}。</translation>
    </message>
    <message>
        <source>This key has no API key yet: register it first.</source>
        <translation>此密钥还没有 API 密钥：请先注册。</translation>
    </message>
    <message>
        <source>The file that was exported has a passphrase: export another.</source>
        <translation>导出的文件带有口令：请另行导出。</translation>
    </message>
    <message>
        <source>Copied. It holds no secret.</source>
        <translation>已复制，其中不含机密内容。</translation>
    </message>
</context>
<context>
    <name>HealthController</name>
    <message numerus="yes">
        <source>%n key(s) need attention.</source>
        <translation>
            <numerusform>%n 个密钥需要处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>This vault needs attention.</source>
        <translation>此保险库需要处理。</translation>
    </message>
</context>
<context>
    <name>HealthDetail</name>
    <message>
        <source>What was found about the selected key</source>
        <translation>所选密钥的检查结果</translation>
    </message>
    <message>
        <source>This vault and computer</source>
        <translation>此保险库和本机</translation>
    </message>
    <message>
        <source>Show key</source>
        <translation>显示密钥</translation>
    </message>
    <message>
        <source>What concerns no single key.</source>
        <translation>与具体密钥无关的事项。</translation>
    </message>
    <message>
        <source>The exchange was never asked about this key.</source>
        <translation>从未向交易所查询过此密钥。</translation>
    </message>
    <message>
        <source>Last looked at: {moment}</source>
        <translation>上次查询：{moment}</translation>
    </message>
</context>
<context>
    <name>HealthModel</name>
    <message>
        <source>This vault and computer</source>
        <translation>此保险库和本机</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>没有需要处理的事项</translation>
    </message>
    <message numerus="yes">
        <source>{first}, and %n more</source>
        <translation>
            <numerusform>{first}，以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}. {detail}. Grade {grade}.</source>
        <translation>{name}。{detail}。评级 {grade}。</translation>
    </message>
    <message>
        <source>{name}. {severity}: {detail}.</source>
        <translation>{name}。{severity}：{detail}。</translation>
    </message>
    <message>
        <source>{name}. {severity}: {detail}. Grade {grade}.</source>
        <translation>{name}。{severity}：{detail}。评级 {grade}。</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Your address is {address} now. It is not on the IP list that you noted for: {labels}.</source>
        <translation>您现在的地址是 {address}，它不在您为以下密钥记录的 IP 白名单中：{labels}。</translation>
    </message>
    <message>
        <source>Add it at the exchange, then to your notes of these keys.</source>
        <translation>请在交易所添加该地址，然后更新这些密钥的记录。</translation>
    </message>
</context>
<context>
    <name>HealthView</name>
    <message>
        <source>Export calendar…</source>
        <translation>导出日历…</translation>
    </message>
    <message>
        <source>Check selected</source>
        <translation>检查所选密钥</translation>
    </message>
    <message>
        <source>Ask the exchange about the selected keys</source>
        <translation>向交易所查询所选密钥</translation>
    </message>
    <message>
        <source>Check all keys</source>
        <translation>检查全部密钥</translation>
    </message>
    <message>
        <source>Ask the exchange about every key in use</source>
        <translation>向交易所查询所有使用中的密钥</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>没有需要处理的事项</translation>
    </message>
    <message>
        <source>No key to look after yet</source>
        <translation>还没有需要照看的密钥</translation>
    </message>
    <message>
        <source>Once there is one, this page tells what it needs, and when.</source>
        <translation>有了密钥之后，此页面会告诉您需要做什么、何时做。</translation>
    </message>
    <message>
        <source>Asking the exchange…</source>
        <translation>正在向交易所查询…</translation>
    </message>
    <message numerus="yes">
        <source>No rule has anything to say about %n key(s).</source>
        <translation>
            <numerusform>%n 个密钥均未触发任何规则。</numerusform>
        </translation>
    </message>
    <message>
        <source>The exchange was not asked about any key yet.</source>
        <translation>尚未向交易所查询过任何密钥。</translation>
    </message>
    <message>
        <source>Last looked at: {moment}.</source>
        <translation>上次查询：{moment}。</translation>
    </message>
    <message>
        <source>Urgent: {urgent}. Soon: {soon}. Worth a look: {rest}.</source>
        <translation>紧急：{urgent}；尽快：{soon}；留意：{rest}。</translation>
    </message>
    <message>
        <source>Keys, those first that need attention</source>
        <translation>密钥，需要处理的排在前面</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>需要处理的事项</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>This answer was too long to be kept. Send the request again.</source>
        <translation>此应答过长，未能保留。请重新发送请求。</translation>
    </message>
    <message>
        <source>Forget all requests that were sent?</source>
        <translation>清除所有已发送的请求？</translation>
    </message>
    <message>
        <source>Their answers cannot be looked at any more. Keys are not touched.</source>
        <translation>之后将无法再查看它们的应答。密钥不受影响。</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>The history was not saved: {reason}</source>
        <translation>历史记录未保存：{reason}</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Requests that were sent</source>
        <translation>已发送的请求</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Compare answers</source>
        <translation>比较应答</translation>
    </message>
    <message>
        <source>Clear history…</source>
        <translation>清除历史记录…</translation>
    </message>
    <message>
        <source>The last 200, encrypted with the vault. Choose two to compare them.</source>
        <translation>最近 200 个，随保险库加密保存。选择两个进行比较。</translation>
    </message>
    <message>
        <source>Look at the answer</source>
        <translation>查看应答</translation>
    </message>
</context>
<context>
    <name>HmacEntry</name>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>64 letters and digits</source>
        <translation>64 位字母和数字</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Secret Key</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import keys</source>
        <translation>导入密钥</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>HMAC secret…</source>
        <translation>HMAC 密钥…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Main account</source>
        <translation>主账户</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Left aside in archives: {count} entries that are no key files.</source>
        <translation>归档文件中已略过 {count} 个非密钥文件。</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Drop files here, or choose them. Any private key that the exchange takes is read, whatever its form: PEM, OpenSSH, DER, PKCS#12, with or without a passphrase, the key generator’s archives, and the configurations of bots.</source>
        <translation>将文件拖放到此处，或选择文件。交易所接受的任何形式的私钥均可读取：PEM、OpenSSH、DER、PKCS#12（无论是否带口令）、密钥生成器的归档文件以及机器人的配置文件。</translation>
    </message>
    <message>
        <source>Choose key files</source>
        <translation>选择密钥文件</translation>
    </message>
    <message>
        <source>Import {count} keys</source>
        <translation>导入 {count} 个密钥</translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Imported: {labels}.</source>
        <translation>已导入：{labels}。</translation>
    </message>
    <message>
        <source>The secret was on the clipboard, which is empty now.</source>
        <translation>密钥此前在剪贴板上，现已清空剪贴板。</translation>
    </message>
    <message>
        <source>Storing them in the vault…</source>
        <translation>正在存入保险库…</translation>
    </message>
</context>
<context>
    <name>JsonModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>JsonView</name>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Search the answer</source>
        <translation>在应答中搜索</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>第 {place} 个，共 {total} 个</translation>
    </message>
</context>
<context>
    <name>KeyActions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export private key…</source>
        <translation>导出私钥(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Hand over to a client…</source>
        <translation>交给客户端(&amp;H)…</translation>
    </message>
    <message>
        <source>Re&amp;veal secret…</source>
        <translation>显示机密内容(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;QR code of the public key…</source>
        <translation>公钥二维码(&amp;Q)…</translation>
    </message>
    <message>
        <source>Co&amp;mpare with clipboard</source>
        <translation>与剪贴板比较(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Pin on top</source>
        <translation>置顶(&amp;P)</translation>
    </message>
    <message>
        <source>M&amp;ove to trash</source>
        <translation>移至回收站(&amp;O)</translation>
    </message>
    <message>
        <source>Stop checkin&amp;g</source>
        <translation>停止检查(&amp;G)</translation>
    </message>
    <message>
        <source>Copy &amp;facts</source>
        <translation>复制信息(&amp;F)</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>还原(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>永久删除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Find keys</source>
        <translation>查找密钥(&amp;F)</translation>
    </message>
    <message>
        <source>Chec&amp;k now</source>
        <translation>立即检查(&amp;K)</translation>
    </message>
    <message>
        <source>Check a&amp;ll keys</source>
        <translation>检查全部密钥(&amp;L)</translation>
    </message>
    <message>
        <source>Copy public key &amp;as</source>
        <translation>公钥复制为(&amp;A)</translation>
    </message>
    <message>
        <source>Replace by a ne&amp;w key…</source>
        <translation>用新密钥替换(&amp;W)…</translation>
    </message>
    <message>
        <source>Contin&amp;ue rotation…</source>
        <translation>继续轮换(&amp;U)…</translation>
    </message>
    <message>
        <source>Show the drill of this ke&amp;y…</source>
        <translation>显示此密钥的应急处置(&amp;Y)…</translation>
    </message>
    <message>
        <source>This ke&amp;y is compromised…</source>
        <translation>此密钥已泄露(&amp;Y)…</translation>
    </message>
    <message>
        <source>&amp;PEM, as the exchange takes it</source>
        <translation>交易所接受的 PEM(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;One line of Base64</source>
        <translation>单行 Base64(&amp;O)</translation>
    </message>
    <message>
        <source>Open&amp;SSH line</source>
        <translation>OpenSSH 格式(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;JWK (JSON)</source>
        <translation>JWK (JSON)(&amp;J)</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>There is none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>KeyController</name>
    <message>
        <source>Public key of “{label}” copied.</source>
        <translation>已复制“{label}”的公钥。</translation>
    </message>
    <message>
        <source>API key of “{label}” copied.</source>
        <translation>已复制“{label}”的 API 密钥。</translation>
    </message>
    <message>
        <source>“{label}” is registered.</source>
        <translation>“{label}”已注册。</translation>
    </message>
    <message>
        <source>A test request was not accepted</source>
        <translation>一个测试请求未被接受</translation>
    </message>
    <message>
        <source>Vault App shows why, and what to do.</source>
        <translation>Vault App 会显示原因和处理方法。</translation>
    </message>
</context>
<context>
    <name>KeyDetailView</name>
    <message>
        <source>Selected key</source>
        <translation>所选密钥</translation>
    </message>
    <message>
        <source>Copy public key</source>
        <translation>复制公钥</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>注册…</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>测试…</translation>
    </message>
    <message>
        <source>Continue rotation…</source>
        <translation>继续轮换…</translation>
    </message>
    <message>
        <source>Continue drill…</source>
        <translation>继续应急处置…</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Save public key…</source>
        <translation>保存公钥…</translation>
    </message>
    <message>
        <source>Register the key first: a test needs its API key.</source>
        <translation>请先注册密钥：测试需要用到 API 密钥。</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>您的备注</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已置顶</translation>
    </message>
</context>
<context>
    <name>KeyDetailsForm</name>
    <message>
        <source>Main account</source>
        <translation>主账户</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>以逗号分隔</translation>
    </message>
    <message>
        <source>Programs, separated by commas</source>
        <translation>程序，以逗号分隔</translation>
    </message>
    <message>
        <source>One address a line, and who is there</source>
        <translation>每行一个地址，并注明使用者</translation>
    </message>
    <message>
        <source>Your note of the IP addresses that the exchange allows. What counts is set there.</source>
        <translation>您记录的交易所允许的 IP 地址。实际生效的以交易所的设置为准。</translation>
    </message>
    <message>
        <source>When the app reminds you to replace the key.</source>
        <translation>应用提醒您更换密钥的时间。</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>不提醒</translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>IP list</source>
        <translation>IP 白名单</translation>
    </message>
    <message>
        <source>Remind me to rotate</source>
        <translation>轮换提醒</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>KeyEditController</name>
    <message>
        <source>“{label}” is in the trash.</source>
        <translation>“{label}”在回收站中。</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are in the trash.</source>
        <translation>
            <numerusform>%n 个密钥已移至回收站。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Facts of %n key(s) copied.</source>
        <translation>
            <numerusform>已复制 %n 个密钥的信息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) put back.</source>
        <translation>
            <numerusform>已还原 %n 个密钥。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{label}” is as it was before.</source>
        <translation>“{label}”已恢复原状。</translation>
    </message>
    <message>
        <source>“{label}” is changed and saved.</source>
        <translation>“{label}”已更改并保存。</translation>
    </message>
    <message>
        <source>“{label}” is deleted. Older backups still hold it.</source>
        <translation>“{label}”已删除。较早的备份中仍有保留。</translation>
    </message>
</context>
<context>
    <name>KeyFacts</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy API key</source>
        <translation>复制 API 密钥</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>注册时间</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>验证时间</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签名次数</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>IP restriction</source>
        <translation>IP 限制</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>移至回收站</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>For example: Grid bot, spot</source>
        <translation>例如：网格机器人，现货</translation>
    </message>
    <message>
        <source>Several…</source>
        <translation>多个…</translation>
    </message>
    <message>
        <source>Main account</source>
        <translation>主账户</translation>
    </message>
    <message>
        <source>One key for one task keeps the damage of a leak small.</source>
        <translation>一个任务使用一个密钥，可以减小泄露造成的损失。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新建密钥</translation>
    </message>
    <message>
        <source>Only one</source>
        <translation>只生成一个</translation>
    </message>
    <message>
        <source>Generate {count} keys</source>
        <translation>生成 {count} 个密钥</translation>
    </message>
</context>
<context>
    <name>KeyHistory</name>
    <message>
        <source>Show history</source>
        <translation>显示历史记录</translation>
    </message>
    <message numerus="yes">
        <source>And %n older line(s)</source>
        <translation>
            <numerusform>以及更早的 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide history</source>
        <translation>隐藏历史记录</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
</context>
<context>
    <name>KeyTablePlace</name>
    <message>
        <source>Show all keys</source>
        <translation>显示全部密钥</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到结果</translation>
    </message>
    <message>
        <source>Every word is looked for in labels, accounts, tags, notes and fingerprints.</source>
        <translation>会在名称、账户、标签、备注和指纹中查找每个词。</translation>
    </message>
    <message>
        <source>No key here</source>
        <translation>这里没有密钥</translation>
    </message>
    <message>
        <source>Choose another filter to see your keys.</source>
        <translation>选择其他筛选条件来查看您的密钥。</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>回收站是空的</translation>
    </message>
    <message>
        <source>A key that you delete stays here for 30 days, and can be put back.</source>
        <translation>您删除的密钥会在这里保留 30 天，期间可以还原。</translation>
    </message>
</context>
<context>
    <name>KeyTestDialog</name>
    <message>
        <source>Test request</source>
        <translation>测试请求</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Send test requests</source>
        <translation>发送测试请求</translation>
    </message>
    <message>
        <source>Asking the exchange ({environment})…</source>
        <translation>正在向交易所查询（{environment}）…</translation>
    </message>
    <message>
        <source>Accepted. The exchange holds this public key and verified your signatures.</source>
        <translation>已接受。交易所持有此公钥，并已验证您的签名。</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Test “{label}”</source>
        <translation>测试“{label}”</translation>
    </message>
    <message>
        <source>These requests change nothing: no order is placed, no money moves.</source>
        <translation>这些请求不会更改任何内容：不下单，不动资金。</translation>
    </message>
    <message>
        <source>Is the exchange there, and is the clock right?</source>
        <translation>交易所是否可达，时钟是否准确？</translation>
    </message>
    <message>
        <source>Signed: does it know this key?</source>
        <translation>已签名：交易所是否认识此密钥？</translation>
    </message>
    <message>
        <source>Signed: may this key trade?</source>
        <translation>已签名：此密钥能否交易？</translation>
    </message>
    <message>
        <source>accepted in {milliseconds} ms</source>
        <translation>已接受，用时 {milliseconds} 毫秒</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>未被接受</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is off by {offset} ms; the requests were signed with the exchange&apos;s time. Set the clock by the internet.</source>
        <translation>本机时钟偏差 {offset} 毫秒；请求已使用交易所的时间签名。请通过互联网校准时钟。</translation>
    </message>
</context>
<context>
    <name>KeyTools</name>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>搜索密钥</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Label, account, tags, notes, addresses, fingerprint or API key (Ctrl+F)</source>
        <translation>名称、账户、标签、备注、地址、指纹或 API 密钥 (Ctrl+F)</translation>
    </message>
    <message>
        <source>{found} of {all}</source>
        <translation>{found} / {all}</translation>
    </message>
</context>
<context>
    <name>KeyboardHelp</name>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
</context>
<context>
    <name>KeysView</name>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>新建密钥…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
</context>
<context>
    <name>KindBox</name>
    <message>
        <source>{kind} (recommended)</source>
        <translation>{kind}（推荐）</translation>
    </message>
</context>
<context>
    <name>LatencyPlot</name>
    <message>
        <source>Latency: nothing was sent yet.</source>
        <translation>延迟：尚未发送请求。</translation>
    </message>
    <message>
        <source>Latency of the last {count} requests: median {median} ms, slowest {slowest} ms, last {last} ms.</source>
        <translation>最近 {count} 个请求的延迟：中位数 {median} 毫秒，最慢 {slowest} 毫秒，最近一次 {last} 毫秒。</translation>
    </message>
    <message>
        <source>Not accepted: {count}.</source>
        <translation>未被接受：{count}。</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Working…</source>
        <translation>正在处理…</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
</context>
<context>
    <name>LookChangeDialog</name>
    <message>
        <source>What changed at the exchange</source>
        <translation>交易所端的变化</translation>
    </message>
    <message>
        <source>It was me: this is right</source>
        <translation>是我更改的：确认无误</translation>
    </message>
    <message>
        <source>Open API Management</source>
        <translation>打开 API 管理</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>If you did not change this, someone else is in your account: delete the key there, change your password, and look through your orders.</source>
        <translation>如果不是您更改的，说明有人进入了您的账户：请在交易所删除该密钥，更改密码，并检查您的订单。</translation>
    </message>
    <message>
        <source>“{label}” is not as you found it right</source>
        <translation>“{label}”与您上次确认时不同</translation>
    </message>
</context>
<context>
    <name>LookComparison</name>
    <message>
        <source>What changed at the exchange</source>
        <translation>交易所端的变化</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Found right, {day}</source>
        <translation>确认于 {day}</translation>
    </message>
    <message>
        <source>Now, {day}</source>
        <translation>当前，{day}</translation>
    </message>
    <message>
        <source>IP list</source>
        <translation>IP 白名单</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>有</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{value} (changed)</source>
        <translation>{value}（已更改）</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{name} – Vault App</source>
        <translation>{name} – Vault App</translation>
    </message>
    <message>
        <source>There is a change that is not saved.</source>
        <translation>有一项更改尚未保存。</translation>
    </message>
    <message>
        <source>Locking or closing drops it. Save it again or elsewhere to keep it.</source>
        <translation>锁定或关闭将放弃该更改。如需保留，请重新保存或保存到其他位置。</translation>
    </message>
    <message>
        <source>Drop the change</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Vault App</source>
        <translation>Vault App</translation>
    </message>
    <message>
        <source>{progress} – {title}</source>
        <translation>{progress} – {title}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Vault</source>
        <translation>保险库(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>密钥(&amp;K)</translation>
    </message>
    <message>
        <source>He&amp;alth</source>
        <translation>健康状况(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>{path} (not found)</source>
        <translation>{path}（未找到）</translation>
    </message>
    <message>
        <source>&amp;New vault…</source>
        <translation>新建保险库(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open vault…</source>
        <translation>打开保险库(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>锁定(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;New key…</source>
        <translation>新建密钥(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Copy public key</source>
        <translation>复制公钥(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save public key…</source>
        <translation>保存公钥(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Register…</source>
        <translation>注册(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Test…</source>
        <translation>测试(&amp;T)…</translation>
    </message>
    <message>
        <source>Export &amp;calendar…</source>
        <translation>导出日历(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>命令(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About and protection…</source>
        <translation>关于与防护(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>NewKeyDialog</name>
    <message>
        <source>New key</source>
        <translation>新建密钥</translation>
    </message>
    <message>
        <source>Generating an {kind} key pair…</source>
        <translation>正在生成 {kind} 密钥对…</translation>
    </message>
    <message>
        <source>Saving it in the vault…</source>
        <translation>正在存入保险库…</translation>
    </message>
    <message>
        <source>Generating key pairs: {made} of {count}</source>
        <translation>正在生成密钥对：{made} / {count}</translation>
    </message>
</context>
<context>
    <name>NewKeyPage</name>
    <message>
        <source>Copy public key</source>
        <translation>复制公钥</translation>
    </message>
    <message>
        <source>Go on: register it…</source>
        <translation>继续：注册…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The private key is encrypted in your vault. Copy the public key and paste it at the exchange, which answers with an API key.</source>
        <translation>私钥已加密保存在您的保险库中。请复制公钥并粘贴到交易所，交易所会返回一个 API 密钥。</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>“{label}” is ready</source>
        <translation>“{label}”已就绪</translation>
    </message>
    <message>
        <source>The public key is on the clipboard.</source>
        <translation>公钥已在剪贴板上。</translation>
    </message>
    <message>
        <source>Go on to register it; the steps for your environment are shown there.</source>
        <translation>请继续注册；那里会显示适用于您所选环境的步骤。</translation>
    </message>
</context>
<context>
    <name>NewKeysPage</name>
    <message>
        <source>Label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新密钥</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The private keys are encrypted in your vault. Choose a key in the table to copy its public key and register it at the exchange.</source>
        <translation>私钥已加密保存在您的保险库中。请在表格中选择密钥，复制其公钥并在交易所注册。</translation>
    </message>
    <message>
        <source>{count} keys are ready</source>
        <translation>{count} 个密钥已就绪</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Repeat the password</source>
        <translation>重复密码</translation>
    </message>
    <message>
        <source>This password is too short.</source>
        <translation>此密码太短。</translation>
    </message>
    <message>
        <source>Use {count} characters or more.</source>
        <translation>请使用 {count} 个或更多字符。</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>两次输入的密码不一致。</translation>
    </message>
    <message>
        <source>Type the same one twice.</source>
        <translation>请输入两次相同的密码。</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>This key is in the trash and signs nothing.</source>
        <translation>此密钥在回收站中，不会签署任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>It stays there for %n day(s) at least; then it is deleted for good.</source>
        <translation>
            <numerusform>它至少在那里保留 %n 天，之后将被永久删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: register this public key at the exchange.</source>
        <translation>下一步：在交易所注册此公钥。</translation>
    </message>
    <message>
        <source>It answers with an API key, which you paste back here.</source>
        <translation>交易所会返回一个 API 密钥，请将其粘贴到这里。</translation>
    </message>
    <message>
        <source>Next: test it with a signed request.</source>
        <translation>下一步：用签名请求进行测试。</translation>
    </message>
    <message>
        <source>It shows that the exchange knows this key. No order is placed.</source>
        <translation>测试会表明交易所认识此密钥。不会下单。</translation>
    </message>
    <message>
        <source>Next: move your programs to the new key, then delete this one.</source>
        <translation>下一步：让您的程序改用新密钥，然后删除此密钥。</translation>
    </message>
    <message>
        <source>Both keys work until you delete this one at the exchange.</source>
        <translation>在您到交易所删除此密钥之前，两个密钥都有效。</translation>
    </message>
    <message>
        <source>This key was in the wrong hands and is proven dead.</source>
        <translation>此密钥曾落入他人之手，现已证实失效。</translation>
    </message>
    <message>
        <source>It signs nothing any more. You can put it away.</source>
        <translation>它不再签署任何内容。您可以将其移除。</translation>
    </message>
    <message>
        <source>This key may be in the wrong hands.</source>
        <translation>此密钥可能已落入他人之手。</translation>
    </message>
    <message>
        <source>Delete it at the exchange first, then go on with the drill.</source>
        <translation>请先在交易所删除它，然后继续应急处置。</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Open this page in your browser: {page}</source>
        <translation>请在浏览器中打开此页面：{page}</translation>
    </message>
    <message>
        <source>What the exchange told of “{label}” is taken as right.</source>
        <translation>交易所返回的“{label}”的信息已确认为正确。</translation>
    </message>
    <message>
        <source>Move “{label}” to the trash?</source>
        <translation>将“{label}”移至回收站？</translation>
    </message>
    <message>
        <source>It signs nothing there, and can be put back for 30 days.</source>
        <translation>它在那里不会签署任何内容，30 天内可以还原。</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移至回收站</translation>
    </message>
    <message>
        <source>Let this computer set its clock by the internet.</source>
        <translation>让本机通过互联网校准时钟。</translation>
    </message>
    <message>
        <source>Linux: timedatectl set-ntp true. Windows: Settings, Time and language, Date and time. macOS: System Settings, General, Date and Time. Then check a key again.</source>
        <translation>Linux：timedatectl set-ntp true。Windows：设置 &gt; 时间和语言 &gt; 日期和时间。macOS：系统设置 &gt; 通用 &gt; 日期与时间。然后重新检查密钥。</translation>
    </message>
</context>
<context>
    <name>NoKeysPage</name>
    <message>
        <source>No keys yet</source>
        <translation>还没有密钥</translation>
    </message>
    <message>
        <source>A key pair has two halves. The public key goes to the exchange; the private key is kept in this vault, and signs your requests from here.</source>
        <translation>密钥对由两部分组成。公钥交给交易所；私钥保存在此保险库中，并在这里为您的请求签名。</translation>
    </message>
    <message>
        <source>Generate your first key…</source>
        <translation>生成第一个密钥…</translation>
    </message>
    <message>
        <source>Import keys you have…</source>
        <translation>导入已有的密钥…</translation>
    </message>
    <message>
        <source>Skip: I look around first</source>
        <translation>跳过：先四处看看</translation>
    </message>
</context>
<context>
    <name>OpenDrill</name>
    <message>
        <source>Making the new pair…</source>
        <translation>正在生成新密钥对…</translation>
    </message>
    <message>
        <source>Reading the account…</source>
        <translation>正在读取账户…</translation>
    </message>
    <message>
        <source>Save the evidence report</source>
        <translation>保存证据报告</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;Text files (*.txt);;All files (*)</source>
        <translation>PDF 文件 (*.pdf);;文本文件 (*.txt);;所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>End the drill though %n step(s) are not done?</source>
        <translation>
            <numerusform>还有 %n 个步骤未完成，仍要结束应急处置吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>The key stays compromised for good, and signs nothing.</source>
        <translation>该密钥将永久保持已泄露状态，不会签署任何内容。</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>结束</translation>
    </message>
</context>
<context>
    <name>OpenExportsDialog</name>
    <message>
        <source>Open files with the private key</source>
        <translation>未加保护的私钥文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open files with the private key of “{label}”</source>
        <translation>“{label}”未加保护的私钥文件</translation>
    </message>
    <message>
        <source>No open file with this private key is known any more.</source>
        <translation>已没有未加保护且含此私钥的已知文件。</translation>
    </message>
    <message>
        <source>Delete a file that nothing needs, or export it anew with a passphrase. If someone else may have had it, replace the key.</source>
        <translation>删除不再需要的文件，或设置口令后重新导出。如果他人可能拿到过该文件，请更换密钥。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>文件已不存在</translation>
    </message>
    <message>
        <source>You deleted it, and emptied the trash</source>
        <translation>您已删除该文件并清空回收站</translation>
    </message>
    <message>
        <source>Written: {moment}</source>
        <translation>写入时间：{moment}</translation>
    </message>
</context>
<context>
    <name>OpenLife</name>
    <message>
        <source>Deleting it at the practice exchange…</source>
        <translation>正在练习交易所删除它…</translation>
    </message>
    <message>
        <source>Asking the exchange…</source>
        <translation>正在向交易所查询…</translation>
    </message>
</context>
<context>
    <name>OpenRotation</name>
    <message>
        <source>Call the rotation of “{label}” off?</source>
        <translation>中止“{label}”的轮换？</translation>
    </message>
    <message>
        <source>Nothing is deleted: both keys stay in the vault, and at the exchange. The old key is in use again as before; the new one stays as it is.</source>
        <translation>不会删除任何内容：两个密钥都保留在保险库和交易所中。旧密钥恢复使用；新密钥保持原样。</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>中止轮换</translation>
    </message>
    <message>
        <source>“{label}” is in use as before. The new key stays in the vault as well.</source>
        <translation>“{label}”已恢复使用。新密钥也保留在保险库中。</translation>
    </message>
</context>
<context>
    <name>OverlapPanel</name>
    <message>
        <source>Days in which both keys work</source>
        <translation>两个密钥并行有效的天数</translation>
    </message>
    <message>
        <source>Let both keys work for so many days</source>
        <translation>让两个密钥并行有效这么多天</translation>
    </message>
    <message>
        <source>Do not wait any longer</source>
        <translation>不再等待</translation>
    </message>
    <message>
        <source>Days from now</source>
        <translation>从现在起的天数</translation>
    </message>
    <message>
        <source>The old key is deleted: only the new one works.</source>
        <translation>旧密钥已删除：只有新密钥有效。</translation>
    </message>
    <message>
        <source>Both keys work until you delete the old one. Choose some days to see that no program still uses it; you are reminded then.</source>
        <translation>在您删除旧密钥之前，两个密钥都有效。请选择几天时间，确认没有程序仍在使用旧密钥；到期会提醒您。</translation>
    </message>
    <message>
        <source>The time in which both keys work was over on {day}.</source>
        <translation>两个密钥并行有效的期限已于 {day} 结束。</translation>
    </message>
    <message>
        <source>Both keys work until {day}, and you will be reminded then. You can close this meanwhile. Watch that no program still uses “{label}”.</source>
        <translation>两个密钥在 {day} 之前都有效，届时会提醒您。在此期间可以关闭此窗口。请留意是否还有程序在使用“{label}”。</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>大写锁定已开启。</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>{action} ({keys})</source>
        <translation>{action} ({keys})</translation>
    </message>
</context>
<context>
    <name>ProgramList</name>
    <message>
        <source>Hand-over sheet…</source>
        <translation>交接单…</translation>
    </message>
    <message>
        <source>Hand-over sheet for {program}</source>
        <translation>{program} 的交接单</translation>
    </message>
    <message>
        <source>Ticked: it uses the new key.</source>
        <translation>已勾选：它使用新密钥。</translation>
    </message>
</context>
<context>
    <name>ProgramsPanel</name>
    <message>
        <source>All of them use the new key</source>
        <translation>全部程序都使用新密钥</translation>
    </message>
    <message>
        <source>Not all of them after all</source>
        <translation>其实并非全部</translation>
    </message>
    <message>
        <source>No program is noted under “Used by” of this key. If one uses it, give it the new key now.</source>
        <translation>此密钥的“使用者”中没有记录任何程序。如果有程序在使用，请现在就改用新密钥。</translation>
    </message>
    <message>
        <source>Every program that is noted uses the new key.</source>
        <translation>所记录的程序均已使用新密钥。</translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message>
        <source>Prove it now</source>
        <translation>立即证实</translation>
    </message>
    <message>
        <source>Sends one signed request that changes nothing. It has to be refused.</source>
        <translation>发送一个不会更改任何内容的签名请求。它必须被拒绝。</translation>
    </message>
    <message>
        <source>The key is proven dead: the exchange refused it as unknown.</source>
        <translation>该密钥已证实失效：交易所因不认识它而拒绝了请求。</translation>
    </message>
    <message>
        <source>I compared it with the exchange&apos;s: the API key is {api_key}</source>
        <translation>我已与交易所核对：API 密钥是 {api_key}</translation>
    </message>
</context>
<context>
    <name>ProtectionList</name>
    <message>
        <source>Your keys are held by a process of their own, which has no network.</source>
        <translation>您的密钥由一个独立进程保管，该进程不连接网络。</translation>
    </message>
    <message>
        <source>Other programs of yours cannot read that process&apos;s memory.</source>
        <translation>您的其他程序无法读取该进程的内存。</translation>
    </message>
    <message>
        <source>This system lets other programs of yours read that process&apos;s memory.</source>
        <translation>此系统允许您的其他程序读取该进程的内存。</translation>
    </message>
    <message>
        <source>A crash leaves no copy of its memory on disk.</source>
        <translation>崩溃时不会在磁盘上留下其内存副本。</translation>
    </message>
    <message>
        <source>This system may write a copy of its memory to disk when it crashes.</source>
        <translation>崩溃时，此系统可能会将其内存副本写入磁盘。</translation>
    </message>
    <message>
        <source>The vault&apos;s data key is never written to the swap file.</source>
        <translation>保险库的数据密钥绝不会写入交换文件。</translation>
    </message>
    <message>
        <source>This system may write the vault&apos;s data key to the swap file.</source>
        <translation>此系统可能会将保险库的数据密钥写入交换文件。</translation>
    </message>
    <message>
        <source>Screenshots, recordings and shared screens leave these windows out.</source>
        <translation>截图、录屏和屏幕共享中不会出现这些窗口。</translation>
    </message>
    <message>
        <source>This system lets every program take pictures of the screen. Secrets are shown only while you hold a button.</source>
        <translation>此系统允许任何程序截取屏幕。机密内容仅在您按住按钮时显示。</translation>
    </message>
    <message>
        <source>A keychain is there: {name}.</source>
        <translation>有可用的钥匙串：{name}。</translation>
    </message>
    <message>
        <source>No keychain that is safe to use was found on this computer.</source>
        <translation>本机上未找到可安全使用的钥匙串。</translation>
    </message>
</context>
<context>
    <name>PublicKeyBox</name>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
</context>
<context>
    <name>QrDialog</name>
    <message>
        <source>QR code of the public key</source>
        <translation>公钥二维码</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Public key of “{label}”</source>
        <translation>“{label}”的公钥</translation>
    </message>
    <message>
        <source>It holds the public key as PEM. Compare the fingerprint after scanning.</source>
        <translation>二维码包含 PEM 格式的公钥。扫描后请核对指纹。</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent vaults</source>
        <translation>最近的保险库</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Do not show it here any more; the file stays</source>
        <translation>不再在此处显示；文件会保留</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>移除记录 {name}</translation>
    </message>
</context>
<context>
    <name>RecoveryKitDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>I have printed it or written it down</source>
        <translation>我已打印或抄写下来</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>已保存为 {path}。</translation>
    </message>
    <message>
        <source>Print it, move it off this computer, and delete the file.</source>
        <translation>请打印它，将其移出本机，并删除该文件。</translation>
    </message>
    <message>
        <source>This code opens the vault when the password is lost. It is shown once, here, and kept nowhere: put it on paper, away from this computer.</source>
        <translation>忘记密码时，可用此恢复码打开保险库。它只在此处显示一次，不会保存在任何地方：请写在纸上，并存放在远离本机的地方。</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已发送到打印机。</translation>
    </message>
    <message>
        <source>Save the recovery kit</source>
        <translation>保存恢复资料</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <source>Register the public key</source>
        <translation>注册公钥</translation>
    </message>
    <message>
        <source>Copy public key</source>
        <translation>复制公钥</translation>
    </message>
    <message>
        <source>Hand in at the practice exchange</source>
        <translation>提交到练习交易所</translation>
    </message>
    <message>
        <source>Open {host}</source>
        <translation>打开 {host}</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>64 letters and digits</source>
        <translation>64 位字母和数字</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Save API key</source>
        <translation>保存 API 密钥</translation>
    </message>
    <message>
        <source>The public key is on the clipboard.</source>
        <translation>公钥已在剪贴板上。</translation>
    </message>
    <message>
        <source>The practice exchange registered it and issued an API key.</source>
        <translation>练习交易所已注册该公钥并颁发了 API 密钥。</translation>
    </message>
    <message>
        <source>The API key is on your clipboard: paste it below.</source>
        <translation>API 密钥已在您的剪贴板上：请粘贴到下方。</translation>
    </message>
    <message>
        <source>Copy the public key of “{label}”</source>
        <translation>复制“{label}”的公钥</translation>
    </message>
    <message>
        <source>Register it at the exchange</source>
        <translation>在交易所注册</translation>
    </message>
    <message>
        <source>Paste the API key that it answers with</source>
        <translation>粘贴交易所返回的 API 密钥</translation>
    </message>
    <message>
        <source>This has the form of an API key.</source>
        <translation>格式符合 API 密钥的要求。</translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message>
        <source>Register…</source>
        <translation>注册…</translation>
    </message>
</context>
<context>
    <name>ReplacePanel</name>
    <message>
        <source>Make the new key</source>
        <translation>生成新密钥</translation>
    </message>
    <message>
        <source>Use the one that is there</source>
        <translation>使用已有的密钥</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>注册…</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>测试…</translation>
    </message>
    <message>
        <source>Or a key that is there</source>
        <translation>或使用已有的密钥</translation>
    </message>
    <message>
        <source>Label of the new key</source>
        <translation>新密钥的名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>The new key works.</source>
        <translation>新密钥可以使用。</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Evidence report</source>
        <translation>证据报告</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP 地址</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Save as text or PDF…</source>
        <translation>另存为文本或 PDF…</translation>
    </message>
    <message>
        <source>I have told the support</source>
        <translation>我已告知客服</translation>
    </message>
    <message>
        <source>Not told after all</source>
        <translation>其实尚未告知</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>The report is in {path}.</source>
        <translation>报告位于 {path}。</translation>
    </message>
    <message>
        <source>Only you can read the file.</source>
        <translation>只有您能读取该文件。</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>报告已在剪贴板上。</translation>
    </message>
    <message>
        <source>Send it by the exchange&apos;s own website or app only.</source>
        <translation>请只通过交易所自己的网站或应用发送。</translation>
    </message>
</context>
<context>
    <name>RequestController</name>
    <message>
        <source>The key “{label}” is gone.</source>
        <translation>密钥“{label}”已不存在。</translation>
    </message>
    <message>
        <source>Correct the field that is marked first.</source>
        <translation>请先更正标出的字段。</translation>
    </message>
    <message>
        <source>This key has no API key yet. Register it on the page Keys first.</source>
        <translation>此密钥还没有 API 密钥。请先在“密钥”页面注册。</translation>
    </message>
    <message>
        <source>This session is logged on, so the request needs no signature.</source>
        <translation>此会话已登录，因此请求无需签名。</translation>
    </message>
    <message>
        <source>The request was given up.</source>
        <translation>请求已放弃。</translation>
    </message>
    <message>
        <source>“{label}” is verified: the exchange holds this public key.</source>
        <translation>“{label}”已验证：交易所持有此公钥。</translation>
    </message>
    <message>
        <source>Copied: {name}.</source>
        <translation>已复制：{name}。</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>This request has no parameters.</source>
        <translation>此请求没有参数。</translation>
    </message>
    <message>
        <source>– left out –</source>
        <translation>– 略去 –</translation>
    </message>
    <message>
        <source>optional, milliseconds, at most 60000</source>
        <translation>可选，毫秒，最大 60000</translation>
    </message>
    <message>
        <source>a market, such as BTCUSDT</source>
        <translation>交易对，例如 BTCUSDT</translation>
    </message>
    <message>
        <source>a number, with a dot</source>
        <translation>数字，小数点用“.”</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
</context>
<context>
    <name>RequestPicker</name>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>搜索请求</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>No request has these words.</source>
        <translation>没有包含这些词的请求。</translation>
    </message>
</context>
<context>
    <name>RequestPreview</name>
    <message>
        <source>Show API key and signature</source>
        <translation>显示 API 密钥和签名</translation>
    </message>
    <message>
        <source>1  Parameters</source>
        <translation>1  参数</translation>
    </message>
    <message>
        <source>2  Payload: what is signed</source>
        <translation>2  载荷：被签名的内容</translation>
    </message>
    <message>
        <source>3  Signature, made by the vault</source>
        <translation>3  签名，由保险库生成</translation>
    </message>
    <message>
        <source>4  Request: what is sent</source>
        <translation>4  请求：实际发送的内容</translation>
    </message>
    <message>
        <source>As it would be sent now; Send signs it again, with the time of sending.</source>
        <translation>这是此刻将发送的内容；点击“发送”时会用发送时间重新签名。</translation>
    </message>
</context>
<context>
    <name>RequestsView</name>
    <message>
        <source>Sign with the exchange&apos;s time</source>
        <translation>使用交易所的时间签名</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>正在等待应答…</translation>
    </message>
    <message>
        <source>Sign with the exchange&apos;s time ({apart} ms)</source>
        <translation>使用交易所的时间签名（{apart} 毫秒）</translation>
    </message>
    <message>
        <source>Measured at {time}; again after ten minutes, or when this computer has slept.</source>
        <translation>测量于 {time}；十分钟后或本机休眠唤醒后会重新测量。</translation>
    </message>
    <message>
        <source>Test request</source>
        <translation>测试请求</translation>
    </message>
    <message>
        <source>There is no key yet. Make one on the page Keys.</source>
        <translation>还没有密钥。请在“密钥”页面创建。</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore from a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>其他文件…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>查看内容</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Putting it in place…</source>
        <translation>正在恢复…</translation>
    </message>
    <message numerus="yes">
        <source>Saved on {date}, with %n key(s).</source>
        <translation>
            <numerusform>保存于 {date}，含 %n 个密钥。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring keeps the file it replaces, under another name.</source>
        <translation>恢复时会以其他名称保留被替换的文件。</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>备份的密码</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Choose a backup first.</source>
        <translation>请先选择备份。</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>正在查看内容…</translation>
    </message>
</context>
<context>
    <name>RestoreFlow</name>
    <message>
        <source>The file that was there is kept as {path}.</source>
        <translation>原有文件已保留为 {path}。</translation>
    </message>
    <message>
        <source>The backup is in place. Unlock it with the password of its time.</source>
        <translation>备份已恢复。请用当时的密码解锁。</translation>
    </message>
</context>
<context>
    <name>RevealDialog</name>
    <message>
        <source>Reveal secret</source>
        <translation>显示机密内容</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Master password</source>
        <translation>主密码</translation>
    </message>
    <message>
        <source>This vault has no password, so its recovery code is asked for.</source>
        <translation>此保险库没有密码，因此需要输入恢复码。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>机密内容</translation>
    </message>
    <message>
        <source>Hold to show</source>
        <translation>按住显示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Checking the recovery code…</source>
        <translation>正在检查恢复码…</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>正在检查密码…</translation>
    </message>
    <message numerus="yes">
        <source>The secret is on the clipboard for %n second(s).</source>
        <translation>
            <numerusform>机密内容将在剪贴板上保留 %n 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reveal the secret of “{label}”</source>
        <translation>显示“{label}”的机密内容</translation>
    </message>
    <message>
        <source>Whoever sees it can use this key. Signing and testing do not need it; a client of yours may. The reveal is noted in the key’s history.</source>
        <translation>任何看到它的人都能使用此密钥。签名和测试不需要它；您的客户端可能需要。此次显示会记入密钥的历史记录。</translation>
    </message>
    <message>
        <source>Private key, PKCS#8</source>
        <translation>私钥，PKCS#8</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Secret Key</translation>
    </message>
    <message>
        <source>Secret of “{label}”</source>
        <translation>“{label}”的机密内容</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>For example: BTCUSDT, ETHUSDT</source>
        <translation>例如：BTCUSDT, ETHUSDT</translation>
    </message>
    <message>
        <source>Trades are read of these, and of what is held or has open orders.</source>
        <translation>会读取这些交易对以及持仓和挂单所涉交易对的成交记录。</translation>
    </message>
    <message>
        <source>Read the account</source>
        <translation>读取账户</translation>
    </message>
    <message>
        <source>Open the exchange&apos;s website</source>
        <translation>打开交易所网站</translation>
    </message>
    <message>
        <source>I have looked through it</source>
        <translation>我已检查完毕</translation>
    </message>
    <message>
        <source>Not looked through after all</source>
        <translation>其实尚未检查</translation>
    </message>
    <message>
        <source>There is no other key of this account that could read it.</source>
        <translation>此账户没有其他密钥可以读取它。</translation>
    </message>
    <message>
        <source>Read it with the new key once that is registered, or look on the exchange&apos;s website.</source>
        <translation>请在新密钥注册后用它读取，或到交易所网站上查看。</translation>
    </message>
    <message>
        <source>Balances ({count})</source>
        <translation>余额（{count}）</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>钱包</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>In orders</source>
        <translation>挂单冻结</translation>
    </message>
    <message>
        <source>Open orders ({count})</source>
        <translation>当前挂单（{count}）</translation>
    </message>
    <message>
        <source>Last trades ({count})</source>
        <translation>最近成交（{count}）</translation>
    </message>
    <message>
        <source>Not read ({count})</source>
        <translation>未读取（{count}）</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>交易对</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Read with “{label}” on {moment}. Look for what you did not do.</source>
        <translation>用“{label}”读取于 {moment}。请检查是否有非您本人的操作。</translation>
    </message>
    <message>
        <source>Not everything could be read; the last tab says what, and why.</source>
        <translation>未能读取全部内容；最后一个标签页说明了未读取的内容和原因。</translation>
    </message>
    <message>
        <source>Read with</source>
        <translation>读取所用密钥</translation>
    </message>
    <message>
        <source>Markets besides</source>
        <translation>其他交易对</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
</context>
<context>
    <name>RevokePanel</name>
    <message>
        <source>Let both keys work for some days first…</source>
        <translation>先让两个密钥并行几天…</translation>
    </message>
    <message>
        <source>Open API Management</source>
        <translation>打开 API 管理</translation>
    </message>
    <message>
        <source>Delete it at the practice exchange</source>
        <translation>在练习交易所删除</translation>
    </message>
    <message>
        <source>I have deleted it</source>
        <translation>我已删除</translation>
    </message>
    <message>
        <source>It is not deleted after all</source>
        <translation>其实尚未删除</translation>
    </message>
    <message>
        <source>The key was deleted.</source>
        <translation>该密钥已删除。</translation>
    </message>
</context>
<context>
    <name>RotationDialog</name>
    <message>
        <source>Old key</source>
        <translation>旧密钥</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新密钥</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>轮换</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>测试…</translation>
    </message>
    <message>
        <source>Call the rotation off…</source>
        <translation>中止轮换…</translation>
    </message>
    <message>
        <source>Both keys stay as they are; nothing is deleted.</source>
        <translation>两个密钥都保持原样；不会删除任何内容。</translation>
    </message>
    <message>
        <source>Rotation of “{label}”</source>
        <translation>“{label}”的轮换</translation>
    </message>
    <message>
        <source>The new key has its API key.</source>
        <translation>新密钥已有 API 密钥。</translation>
    </message>
    <message>
        <source>The exchange accepted a signed request with the new key.</source>
        <translation>交易所已接受用新密钥签名的请求。</translation>
    </message>
</context>
<context>
    <name>SafetyStatus</name>
    <message>
        <source>Clear now</source>
        <translation>立即清除</translation>
    </message>
    <message>
        <source>Take the secret off the clipboard</source>
        <translation>从剪贴板清除机密内容</translation>
    </message>
    <message>
        <source>The vault locks itself when nobody uses it. The time is in the settings.</source>
        <translation>无人使用时保险库会自动锁定。时间可在设置中更改。</translation>
    </message>
    <message numerus="yes">
        <source>Secret on the clipboard for %n s</source>
        <translation>
            <numerusform>机密内容在剪贴板上，%n 秒后清除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n s</source>
        <translation>
            <numerusform>%n 秒后锁定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n min</source>
        <translation>
            <numerusform>%n 分钟后锁定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>SecurityView</name>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>What guards this vault. Every way to unlock opens all of it.</source>
        <translation>此保险库的保护方式。任何一种解锁方式都能打开全部内容。</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>更改密码…</translation>
    </message>
    <message>
        <source>Make a recovery code…</source>
        <translation>生成恢复码…</translation>
    </message>
    <message>
        <source>Use this computer&apos;s keychain…</source>
        <translation>使用本机的钥匙串…</translation>
    </message>
    <message>
        <source>Ways to unlock</source>
        <translation>解锁方式</translation>
    </message>
    <message>
        <source>Protection on this computer</source>
        <translation>本机上的防护</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Remove: {way}</source>
        <translation>移除：{way}</translation>
    </message>
    <message>
        <source>A password or a recovery code has to stay.</source>
        <translation>必须保留密码或恢复码。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Keychain of {computer}</source>
        <translation>{computer} 的钥匙串</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>A way that a newer version of the app knows</source>
        <translation>新版本应用才支持的方式</translation>
    </message>
    <message>
        <source>Since {date}. Each guess at it takes {memory} MiB of memory, {passes} times over.</source>
        <translation>自 {date} 起。每次猜测需占用 {memory} MiB 内存，并计算 {passes} 遍。</translation>
    </message>
    <message>
        <source>Since {date}</source>
        <translation>自 {date} 起</translation>
    </message>
</context>
<context>
    <name>SelectionPage</name>
    <message>
        <source>No key selected</source>
        <translation>未选择密钥</translation>
    </message>
    <message>
        <source>Choose one to see all about it.</source>
        <translation>选择一个密钥，查看其全部信息。</translation>
    </message>
</context>
<context>
    <name>SentRequestsModel</name>
    <message>
        <source>Sent</source>
        <translation>发送时间</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo the change of: {title}</source>
        <translation>撤销更改：{title}</translation>
    </message>
    <message>
        <source>{why} Usually: {default}.</source>
        <translation>{why}默认：{default}。</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Every change counts at once. They are kept on this computer, not in a vault.</source>
        <translation>更改立即生效。设置保存在本机，而不在保险库中。</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Back to the usual settings</source>
        <translation>恢复默认设置</translation>
    </message>
    <message>
        <source>Forget recent vaults</source>
        <translation>清除最近的保险库记录</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>没有包含这些词的设置。</translation>
    </message>
    <message>
        <source>Open vaults by double click</source>
        <translation>双击打开保险库</translation>
    </message>
    <message>
        <source>In the file manager. The desktop&apos;s menu shows this app then as well.</source>
        <translation>在文件管理器中。桌面菜单也会显示本应用。</translation>
    </message>
    <message>
        <source>“{title}” was not changed: what you typed cannot be used.</source>
        <translation>“{title}”未更改：您输入的内容无法使用。</translation>
    </message>
    <message>
        <source>Write it like the example below its name.</source>
        <translation>请参照名称下方的示例填写。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light or dark, whichever is easier on your eyes.</source>
        <translation>浅色或深色，选您看着舒服的即可。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of this window and of the recovery kit.</source>
        <translation>此窗口和恢复资料所用的语言。</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Larger text everywhere in the app.</source>
        <translation>放大应用中所有文字。</translation>
    </message>
    <message>
        <source>Moving pictures</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Hold them back where they disturb you.</source>
        <translation>如果动画影响您，请减少。</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示动画</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Lock when idle for</source>
        <translation>闲置多久后锁定</translation>
    </message>
    <message>
        <source>An open vault that you walked away from is open to whoever comes by.</source>
        <translation>人离开而保险库未锁，任何路过的人都能打开。</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>随屏幕锁定</translation>
    </message>
    <message>
        <source>When the screen is locked or another user takes over.</source>
        <translation>屏幕锁定或切换到其他用户时。</translation>
    </message>
    <message>
        <source>Lock on standby</source>
        <translation>待机时锁定</translation>
    </message>
    <message>
        <source>A sleeping computer keeps its memory, and keys with it.</source>
        <translation>待机的计算机会保留内存，密钥也在其中。</translation>
    </message>
    <message>
        <source>Lock when minimised</source>
        <translation>最小化时锁定</translation>
    </message>
    <message>
        <source>For a desk where others look on.</source>
        <translation>适合旁边有人的工位。</translation>
    </message>
    <message>
        <source>Lock from everywhere with {keys}</source>
        <translation>用 {keys} 随时锁定</translation>
    </message>
    <message>
        <source>On Linux with X11. Elsewhere give the command “vault-app lock” a shortcut in the settings of your desktop.</source>
        <translation>适用于使用 X11 的 Linux。其他系统请在桌面设置中为命令“vault-app lock”指定快捷键。</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>Take copied secrets away after</source>
        <translation>复制的机密内容多久后清除</translation>
    </message>
    <message>
        <source>Every program can read the clipboard. Public keys stay on it.</source>
        <translation>任何程序都能读取剪贴板。公钥会保留在上面。</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Say when a key is due</source>
        <translation>密钥到期时通知</translation>
    </message>
    <message>
        <source>Reminds of keys to renew, before they stop working.</source>
        <translation>在密钥失效之前提醒您更新。</translation>
    </message>
    <message>
        <source>Icon in the system tray</source>
        <translation>系统托盘图标</translation>
    </message>
    <message>
        <source>Lock, and copy public keys, without the window.</source>
        <translation>无需打开窗口即可锁定和复制公钥。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Such as http://proxy.example:3128, where there is no direct way out.</source>
        <translation>例如 http://proxy.example:3128，用于无法直接联网时。</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
</context>
<context>
    <name>SeveralKeys</name>
    <message>
        <source>Number of keys</source>
        <translation>密钥数量</translation>
    </message>
    <message>
        <source>Four keys for four tasks</source>
        <translation>四个任务各用一个密钥</translation>
    </message>
    <message>
        <source>{tasks}: each is named after the label and its task.</source>
        <translation>{tasks}：每个密钥以名称加任务命名。</translation>
    </message>
    <message>
        <source>The number takes the place of # in the label, or its end.</source>
        <translation>序号会替换名称中的 #，没有 # 时加在末尾。</translation>
    </message>
</context>
<context>
    <name>SeveralKeysFlow</name>
    <message numerus="yes">
        <source>%n key pair(s) are in the vault.</source>
        <translation>
            <numerusform>%n 个密钥对已存入保险库。</numerusform>
        </translation>
    </message>
    <message>
        <source>The new keys are ready</source>
        <translation>新密钥已就绪</translation>
    </message>
</context>
<context>
    <name>SeveralSelected</name>
    <message>
        <source>Copy facts</source>
        <translation>复制信息</translation>
    </message>
    <message>
        <source>What the table says, as text for a spreadsheet; nothing secret.</source>
        <translation>以文本形式复制表格内容，可粘贴到电子表格；不含机密内容。</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移至回收站</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>还原</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) selected</source>
        <translation>
            <numerusform>已选择 %n 个密钥</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>{keys}: {title}</source>
        <translation>{keys}：{title}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Commands without a shortcut are found by their name, with the palette.</source>
        <translation>没有快捷键的命令可在命令面板中按名称查找。</translation>
    </message>
</context>
<context>
    <name>StepIndicator</name>
    <message>
        <source>Step {step} of {count}: {name}</source>
        <translation>第 {step} 步，共 {count} 步：{name}</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>{step}: {state}</source>
        <translation>{step}：{state}</translation>
    </message>
    <message>
        <source>Done, {moment}</source>
        <translation>已完成，{moment}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>To do now</source>
        <translation>现在要做</translation>
    </message>
    <message>
        <source>Comes later</source>
        <translation>之后进行</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>The page is open in your browser: {page}</source>
        <translation>页面已在浏览器中打开：{page}</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is: {page}</source>
        <translation>无法打开浏览器。页面地址：{page}</translation>
    </message>
</context>
<context>
    <name>StepsDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing is lost: you can go on at any time, also after locking or a restart.</source>
        <translation>进度不会丢失：您可以随时继续，锁定或重启后也可以。</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Password strength</source>
        <translation>密码强度</translation>
    </message>
    <message>
        <source>Several unrelated words are strong, and easy to remember.</source>
        <translation>几个互不相关的词组合起来既强又好记。</translation>
    </message>
    <message>
        <source>Very weak: guessed at once.</source>
        <translation>非常弱：瞬间即可猜出。</translation>
    </message>
    <message>
        <source>Weak: guessed within days.</source>
        <translation>弱：几天内即可猜出。</translation>
    </message>
    <message>
        <source>Fair: it would hold up for a while.</source>
        <translation>一般：能抵挡一段时间。</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>强。</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>非常强。</translation>
    </message>
</context>
<context>
    <name>SwitchControl</name>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>+{number}</source>
        <translation>+{number}</translation>
    </message>
    <message>
        <source>Choose an event with the arrow keys.</source>
        <translation>用方向键选择事项。</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Zoom: plus and minus, or Ctrl and the mouse wheel</source>
        <translation>缩放：加号和减号，或 Ctrl 加鼠标滚轮</translation>
    </message>
    <message>
        <source>What falls due</source>
        <translation>到期事项</translation>
    </message>
    <message>
        <source>Hollow: an estimate</source>
        <translation>空心：估计值</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Show Vault App</source>
        <translation>显示 Vault App(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>立即锁定(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Vault App – unlocked</source>
        <translation>Vault App – 已解锁</translation>
    </message>
    <message>
        <source>Vault App – locked</source>
        <translation>Vault App – 已锁定</translation>
    </message>
    <message>
        <source>Copy public key of “{label}”</source>
        <translation>复制“{label}”的公钥</translation>
    </message>
    <message>
        <source>Pin a key to copy its public key from here</source>
        <translation>将密钥置顶后，可在此复制其公钥</translation>
    </message>
    <message>
        <source>Vault App – {progress}</source>
        <translation>Vault App – {progress}</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>撤销 (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Unlock your vault</source>
        <translation>解锁您的保险库</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unlock with this computer&apos;s keychain</source>
        <translation>用本机的钥匙串解锁</translation>
    </message>
    <message>
        <source>Use recovery code…</source>
        <translation>使用恢复码…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>从备份恢复…</translation>
    </message>
    <message>
        <source>Open another vault…</source>
        <translation>打开其他保险库…</translation>
    </message>
    <message>
        <source>New vault…</source>
        <translation>新建保险库…</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>正在检查密码…</translation>
    </message>
    <message>
        <source>Waiting: there were several wrong passwords…</source>
        <translation>请稍候：密码已多次输入错误…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Use the password…</source>
        <translation>使用密码…</translation>
    </message>
    <message>
        <source>Type the password of this vault.</source>
        <translation>请输入此保险库的密码。</translation>
    </message>
</context>
<context>
    <name>UnsavedBar</name>
    <message>
        <source>Save again</source>
        <translation>重新保存</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>另存到…</translation>
    </message>
    <message>
        <source>Drop the change and read the file again</source>
        <translation>放弃更改并重新读取文件</translation>
    </message>
    <message>
        <source>The change is not lost: it is kept until you lock the vault.</source>
        <translation>更改没有丢失：在您锁定保险库之前会一直保留。</translation>
    </message>
</context>
<context>
    <name>VaultController</name>
    <message>
        <source>Lock this vault and go to “{name}”?</source>
        <translation>锁定此保险库并转到“{name}”？</translation>
    </message>
    <message>
        <source>One vault is open at a time. You can come back with its password.</source>
        <translation>一次只能打开一个保险库。您可以用密码返回此保险库。</translation>
    </message>
    <message>
        <source>Lock and go there</source>
        <translation>锁定并转到</translation>
    </message>
</context>
<context>
    <name>VaultView</name>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Test request</source>
        <translation>测试请求</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Health ({count})</source>
        <translation>健康状况（{count}）</translation>
    </message>
    <message numerus="yes">
        <source>Health, %n thing(s) need attention</source>
        <translation>
            <numerusform>健康状况，%n 项需要处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Step</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy: {step}</source>
        <translation>复制：{step}</translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>Straight rows of keys are easy to guess.</source>
        <translation>键盘上的整排按键很容易猜到。</translation>
    </message>
    <message>
        <source>Short keyboard patterns are easy to guess.</source>
        <translation>简短的键盘图案很容易猜到。</translation>
    </message>
    <message>
        <source>Repeats like &quot;aaa&quot; are easy to guess.</source>
        <translation>像“aaa”这样的重复很容易猜到。</translation>
    </message>
    <message>
        <source>Repeats like &quot;abcabcabc&quot; are only slightly harder to guess than &quot;abc&quot;.</source>
        <translation>像“abcabcabc”这样的重复只比“abc”稍难猜一点。</translation>
    </message>
    <message>
        <source>Sequences like &quot;abc&quot; or &quot;6543&quot; are easy to guess.</source>
        <translation>像“abc”或“6543”这样的序列很容易猜到。</translation>
    </message>
    <message>
        <source>Recent years are easy to guess.</source>
        <translation>最近的年份很容易猜到。</translation>
    </message>
    <message>
        <source>Dates are often easy to guess.</source>
        <translation>日期往往很容易猜到。</translation>
    </message>
    <message>
        <source>This is a top-10 common password.</source>
        <translation>这是最常用的 10 个密码之一。</translation>
    </message>
    <message>
        <source>This is a top-100 common password.</source>
        <translation>这是最常用的 100 个密码之一。</translation>
    </message>
    <message>
        <source>This is a very common password.</source>
        <translation>这是非常常用的密码。</translation>
    </message>
    <message>
        <source>This is similar to a commonly used password.</source>
        <translation>这与常用的密码相似。</translation>
    </message>
    <message>
        <source>A word by itself is easy to guess.</source>
        <translation>单独一个词很容易猜到。</translation>
    </message>
    <message>
        <source>Names and surnames by themselves are easy to guess.</source>
        <translation>单独的姓或名很容易猜到。</translation>
    </message>
    <message>
        <source>Common names and surnames are easy to guess.</source>
        <translation>常见的姓名很容易猜到。</translation>
    </message>
    <message>
        <source>Add another word or two. Uncommon words are better.</source>
        <translation>请再加一两个词，不常见的词更好。</translation>
    </message>
    <message>
        <source>Use a few words, avoid common phrases.</source>
        <translation>请使用几个词，避免常用短语。</translation>
    </message>
</context>
<context>
    <name>age</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>causes</name>
    <message>
        <source>Nothing is wrong: the exchange accepted every request.</source>
        <translation>一切正常：交易所接受了所有请求。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Enable Reading</source>
        <translation>允许读取</translation>
    </message>
    <message>
        <source>Enable Spot &amp; Margin Trading</source>
        <translation>允许现货及杠杆交易</translation>
    </message>
    <message>
        <source>Enable Futures</source>
        <translation>允许合约</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {apart} behind the exchange&apos;s, so the request looked too old.</source>
        <translation>本机时钟比交易所慢 {apart}，因此请求看起来已过期。</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock by the internet. A larger recvWindow only hides this.</source>
        <translation>请通过互联网校准本机时钟。增大 recvWindow 只会掩盖问题。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {apart} ahead of the exchange&apos;s, and requests from the future are refused.</source>
        <translation>本机时钟比交易所快 {apart}，而来自未来的请求会被拒绝。</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock by the internet, then test again.</source>
        <translation>请通过互联网校准本机时钟，然后重新测试。</translation>
    </message>
    <message>
        <source>The exchange refused the time of the request, though this computer&apos;s clock is right to {apart}: {answer}.</source>
        <translation>本机时钟误差不超过 {apart}，但交易所仍因时间拒绝了请求：{answer}。</translation>
    </message>
    <message>
        <source>The request was too long under way, or its time is in seconds instead of milliseconds. Test again; a way there and back took {round_trip_ms} ms.</source>
        <translation>请求在途时间过长，或其时间单位是秒而不是毫秒。请重新测试；一次往返用时 {round_trip_ms} 毫秒。</translation>
    </message>
    <message>
        <source>Two causes remain, and the exchange does not say which: this computer&apos;s address, {caller_ip}, is not on the key&apos;s IP list, or the key does not exist in this environment any more.</source>
        <translation>还剩两种可能的原因，交易所没有说明是哪一种：本机地址 {caller_ip} 不在密钥的 IP 白名单中，或该密钥在此环境中已不存在。</translation>
    </message>
    <message>
        <source>Open API Management at the exchange: if the key is there, add {caller_ip} to its IP list; if not, register the public key again.</source>
        <translation>请在交易所打开 API 管理：如果密钥还在，请将 {caller_ip} 加入其 IP 白名单；如果不在，请重新注册公钥。</translation>
    </message>
    <message>
        <source>The key works, but it has not the right for this request: {permission}.</source>
        <translation>密钥有效，但没有此请求所需的权限：{permission}。</translation>
    </message>
    <message>
        <source>At the exchange, edit the key&apos;s restrictions and tick “{permission}”.</source>
        <translation>请在交易所编辑密钥的权限，勾选“{permission}”。</translation>
    </message>
    <message>
        <source>Wait a minute, then send it again: test requests only read or check. For an order of a bot it is different: look for it at the exchange first.</source>
        <translation>等一分钟再重新发送：测试请求只读取或校验。机器人下的订单则不同：请先到交易所查找该订单。</translation>
    </message>
    <message>
        <source>The request went out to {host}, but no clear answer came back ({reason}): whether it was carried out is unknown.</source>
        <translation>请求已发往 {host}，但没有收到明确的回复（{reason}）：是否已执行尚不清楚。</translation>
    </message>
    <message>
        <source>Open a web page: some networks want you to log in first. If one opens, wait a minute and send it again; a proxy or maintenance may be in between.</source>
        <translation>打开一个网页：有些网络要求先登录。如果网页能打开，请等一分钟再重新发送；中间可能有代理或正在维护。</translation>
    </message>
    <message>
        <source>The answer points to {location_host}, as login pages of networks do (HTTP {status}). This app did not go there: API key and signature were not passed on.</source>
        <translation>回复指向 {location_host}，网络的登录页面常这样做（HTTP {status}）。本应用没有跟随：API 密钥和签名没有传过去。</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>未及时回复</translation>
    </message>
    <message>
        <source>answer cut short</source>
        <translation>回复中断</translation>
    </message>
    <message>
        <source>connection cut</source>
        <translation>连接被切断</translation>
    </message>
    <message>
        <source>not an HTTP answer</source>
        <translation>不是 HTTP 回复</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空内容</translation>
    </message>
    <message>
        <source>redirect</source>
        <translation>重定向</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML 网页</translation>
    </message>
    <message>
        <source>JSON of another kind</source>
        <translation>其他格式的 JSON</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>二进制数据</translation>
    </message>
    <message>
        <source>The time of the request was refused: {answer}.</source>
        <translation>请求因时间被拒绝：{answer}。</translation>
    </message>
    <message>
        <source>The exchange does not hold the public key of this pair: {answer}.</source>
        <translation>交易所没有此密钥对的公钥：{answer}。</translation>
    </message>
    <message>
        <source>Compare the public key shown here with the one registered at the exchange; where they differ, register this one and paste the API key issued for it.</source>
        <translation>请将此处显示的公钥与交易所注册的公钥进行比较；如果不同，请注册此公钥，并粘贴为其颁发的 API 密钥。</translation>
    </message>
    <message>
        <source>The exchange does not know this API key: {answer}.</source>
        <translation>交易所不认识此 API 密钥：{answer}。</translation>
    </message>
    <message>
        <source>It belongs to another environment, or was deleted there. Look it up at the exchange.</source>
        <translation>它属于其他环境，或已在那里被删除。请到交易所核实。</translation>
    </message>
    <message>
        <source>The API key has not the right form: {answer}.</source>
        <translation>API 密钥的格式不正确：{answer}。</translation>
    </message>
    <message>
        <source>Copy it at the exchange again and register it anew.</source>
        <translation>请在交易所重新复制，并再次注册。</translation>
    </message>
    <message>
        <source>The exchange refused the API key, this computer&apos;s address or the permission; it does not say which: {answer}.</source>
        <translation>交易所因 API 密钥、本机地址或权限拒绝了请求，但没有说明是哪一个：{answer}。</translation>
    </message>
    <message>
        <source>At the exchange, check in this order: the key exists in this environment, its IP list holds this computer&apos;s address, reading (and trading) is ticked.</source>
        <translation>请在交易所依次检查：密钥存在于此环境中；其 IP 白名单包含本机地址；已勾选读取（和交易）权限。</translation>
    </message>
    <message>
        <source>The key has not the right for this request: {answer}.</source>
        <translation>密钥没有此请求所需的权限：{answer}。</translation>
    </message>
    <message>
        <source>Tick the permission at the exchange, then test again.</source>
        <translation>请在交易所勾选该权限，然后重新测试。</translation>
    </message>
    <message>
        <source>Too many requests came from this internet address: {answer}.</source>
        <translation>来自此互联网地址的请求过多：{answer}。</translation>
    </message>
    <message>
        <source>Wait {retry_after_s} seconds, then test again.</source>
        <translation>请等待 {retry_after_s} 秒，然后重新测试。</translation>
    </message>
    <message>
        <source>The exchange has shut out this internet address: {answer}.</source>
        <translation>交易所已封禁此互联网地址：{answer}。</translation>
    </message>
    <message>
        <source>Stop all programs that send requests and wait {retry_after_s} seconds.</source>
        <translation>请停止所有发送请求的程序，并等待 {retry_after_s} 秒。</translation>
    </message>
    <message>
        <source>Too many orders in a short time: {answer}.</source>
        <translation>短时间内订单过多：{answer}。</translation>
    </message>
    <message>
        <source>Wait a minute, then test again.</source>
        <translation>请等待一分钟，然后重新测试。</translation>
    </message>
    <message>
        <source>A value has characters it may not have: {answer}.</source>
        <translation>某个值包含不允许的字符：{answer}。</translation>
    </message>
    <message>
        <source>Use a dot for decimals, and no spaces or exponents.</source>
        <translation>小数点请用“.”，不要使用空格或指数。</translation>
    </message>
    <message>
        <source>A parameter is missing: {answer}.</source>
        <translation>缺少参数：{answer}。</translation>
    </message>
    <message>
        <source>Fill it in and send again.</source>
        <translation>请填写后重新发送。</translation>
    </message>
    <message>
        <source>A parameter is empty: {answer}.</source>
        <translation>参数为空：{answer}。</translation>
    </message>
    <message>
        <source>Fill it in or leave it out, and send again.</source>
        <translation>请填写或略去，然后重新发送。</translation>
    </message>
    <message>
        <source>This market does not exist here: {answer}.</source>
        <translation>此处没有该交易对：{answer}。</translation>
    </message>
    <message>
        <source>Check the symbol, for example BTCUSDT.</source>
        <translation>请检查交易对，例如 BTCUSDT。</translation>
    </message>
    <message>
        <source>The time window is too long: {answer}.</source>
        <translation>时间窗口过长：{answer}。</translation>
    </message>
    <message>
        <source>Use a recvWindow of 60000 at most.</source>
        <translation>recvWindow 最大为 60000。</translation>
    </message>
    <message>
        <source>The exchange&apos;s firewall turned the request away: {answer}.</source>
        <translation>交易所的防火墙拒绝了请求：{answer}。</translation>
    </message>
    <message>
        <source>Wait five minutes before the next request.</source>
        <translation>请等待五分钟再发送下一个请求。</translation>
    </message>
    <message>
        <source>This request does not exist in this environment: {answer}.</source>
        <translation>此环境中没有该请求：{answer}。</translation>
    </message>
    <message>
        <source>Choose another request.</source>
        <translation>请选择其他请求。</translation>
    </message>
    <message>
        <source>The exchange does not serve this location: {answer}.</source>
        <translation>交易所不向此地区提供服务：{answer}。</translation>
    </message>
    <message>
        <source>The key is not the reason; look at the exchange&apos;s terms.</source>
        <translation>与密钥无关；请查看交易所的条款。</translation>
    </message>
    <message>
        <source>The exchange had trouble; whether it did what was asked is unknown: {answer}.</source>
        <translation>交易所出现故障；请求是否已执行未知：{answer}。</translation>
    </message>
    <message>
        <source>The answer is not the exchange&apos;s: {found} (HTTP {status}). Nothing was changed: test requests only read or check.</source>
        <translation>这不是交易所的回复：{found}（HTTP {status}）。没有任何更改：测试请求只读取或校验。</translation>
    </message>
    <message>
        <source>{host} was not reached a moment ago, and is now. Nothing was sent before.</source>
        <translation>{host} 刚才无法连接，现在可以了。之前没有发送任何内容。</translation>
    </message>
    <message>
        <source>Send the request again.</source>
        <translation>请重新发送请求。</translation>
    </message>
    <message>
        <source>session.logon takes Ed25519 keys only; this key is {kind}.</source>
        <translation>session.logon 只接受 Ed25519 密钥；此密钥是 {kind}。</translation>
    </message>
    <message>
        <source>Make an Ed25519 key for it. All other requests work with this key too.</source>
        <translation>请为此生成一个 Ed25519 密钥。其他所有请求也可以使用此密钥。</translation>
    </message>
    <message>
        <source>This computer&apos;s address, {caller_ip}, is not on the key&apos;s IP list ({noted_ips}).</source>
        <translation>本机地址 {caller_ip} 不在密钥的 IP 白名单中（{noted_ips}）。</translation>
    </message>
    <message>
        <source>At the exchange, add {caller_ip} to the key&apos;s IP list, then test again.</source>
        <translation>请在交易所将 {caller_ip} 加入密钥的 IP 白名单，然后重新测试。</translation>
    </message>
    <message>
        <source>Two causes remain, and the exchange does not say which: this computer&apos;s address is not on the key&apos;s IP list, or the key does not exist in this environment any more.</source>
        <translation>还剩两种可能的原因，交易所没有说明是哪一种：本机地址不在密钥的 IP 白名单中，或该密钥在此环境中已不存在。</translation>
    </message>
    <message>
        <source>Open API Management at the exchange: if the key is there, look at its IP list; if not, register the public key again.</source>
        <translation>请在交易所打开 API 管理：如果密钥还在，请检查其 IP 白名单；如果不在，请重新注册公钥。</translation>
    </message>
    <message>
        <source>The key&apos;s right to trade ended on {ended_on} (UTC).</source>
        <translation>密钥的交易权限已于 {ended_on} (UTC) 终止。</translation>
    </message>
    <message>
        <source>At the exchange, add this computer&apos;s address to the key&apos;s IP list and tick trading again; without an IP list the right lapses anew.</source>
        <translation>请在交易所将本机地址加入密钥的 IP 白名单，并重新勾选交易权限；没有 IP 白名单，该权限会再次失效。</translation>
    </message>
    <message>
        <source>The key pair is right, another signed request was accepted: this request was changed after it was signed, or its values were encoded another way.</source>
        <translation>密钥对正确，另一个签名请求已被接受：此请求在签名后被更改，或其值的编码方式不同。</translation>
    </message>
    <message>
        <source>Send it again from here; in a bot, sign exactly the text that is sent.</source>
        <translation>请从这里重新发送；在机器人中，请对实际发送的文本原样签名。</translation>
    </message>
    <message>
        <source>The exchange refused the request: {answer}.</source>
        <translation>交易所拒绝了请求：{answer}。</translation>
    </message>
    <message>
        <source>Look up the code in the exchange&apos;s documents.</source>
        <translation>请在交易所的文档中查找该错误码。</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message numerus="yes">
        <source>Waiting %n second(s) for the exchange&apos;s limit…</source>
        <translation>
            <numerusform>因交易所的限制，还需等待 %n 秒…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The exchange accepted %n key(s).</source>
        <translation>
            <numerusform>交易所接受了 %n 个密钥。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something changed about %n of them.</source>
        <translation>
            <numerusform>其中 %n 个发生了变化。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were not accepted.</source>
        <translation>
            <numerusform>%n 个密钥未被接受。</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the exchange…</source>
        <translation>正在向交易所查询…</translation>
    </message>
    <message>
        <source>Asking the exchange: {done} of {total} keys…</source>
        <translation>正在向交易所查询：{done} / {total} 个密钥…</translation>
    </message>
    <message>
        <source>There is no key here to ask the exchange about.</source>
        <translation>这里没有可向交易所查询的密钥。</translation>
    </message>
    <message>
        <source>Register one, then check again.</source>
        <translation>请先注册一个，然后重新检查。</translation>
    </message>
    <message>
        <source>The exchange accepted “{label}”, and something changed. {changes}</source>
        <translation>交易所接受了“{label}”，但有内容发生了变化。{changes}</translation>
    </message>
    <message>
        <source>If you did not change this, delete the key at the exchange.</source>
        <translation>如果不是您更改的，请在交易所删除该密钥。</translation>
    </message>
    <message>
        <source>The exchange accepted “{label}”.</source>
        <translation>交易所接受了“{label}”。</translation>
    </message>
    <message>
        <source>Then the check was stopped; what it told is kept.</source>
        <translation>随后检查被停止；已得到的结果予以保留。</translation>
    </message>
    <message>
        <source>“{label}”: {reason}</source>
        <translation>“{label}”：{reason}</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {apart} behind the exchange&apos;s. Set it by the internet: bots do not allow for it as this check did.</source>
        <translation>本机时钟比交易所慢 {apart}。请通过互联网校准：机器人不会像此次检查那样自动修正。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {apart} ahead of the exchange&apos;s. Set it by the internet: bots do not allow for it as this check did.</source>
        <translation>本机时钟比交易所快 {apart}。请通过互联网校准：机器人不会像此次检查那样自动修正。</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>{menu}: {command}</source>
        <translation>{menu}：{command}</translation>
    </message>
</context>
<context>
    <name>copies</name>
    <message>
        <source>Copy as curl</source>
        <translation>复制为 curl 命令</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>The whole answer is copied.</source>
        <translation>已复制完整应答。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
</context>
<context>
    <name>date form</name>
    <message>
        <source>ddd d</source>
        <translation>d日 ddd</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>MMM</source>
        <translation>M月</translation>
    </message>
</context>
<context>
    <name>environment</name>
    <message>
        <source>Production</source>
        <translation>实盘</translation>
    </message>
    <message>
        <source>Testnet</source>
        <translation>测试网</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>模拟交易</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Production: real money</source>
        <translation>实盘：真实资金</translation>
    </message>
    <message>
        <source>Testnet: play money</source>
        <translation>测试网：虚拟资金</translation>
    </message>
    <message>
        <source>Demo: live prices, play money</source>
        <translation>模拟交易：实时价格，虚拟资金</translation>
    </message>
    <message>
        <source>Practice: on this computer only</source>
        <translation>练习：仅在本机</translation>
    </message>
    <message>
        <source>An exchange on this computer, to try everything without an account.</source>
        <translation>运行在本机上的交易所，无需账户即可尝试一切功能。</translation>
    </message>
    <message>
        <source>testnet.binance.vision: the real software with play money.</source>
        <translation>testnet.binance.vision：真实的系统，虚拟资金。</translation>
    </message>
    <message>
        <source>demo.binance.com: live prices with play money.</source>
        <translation>demo.binance.com：实时价格，虚拟资金。</translation>
    </message>
    <message>
        <source>www.binance.com: real money.</source>
        <translation>www.binance.com：真实资金。</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Use the public address that the program sends from; your provider or server knows it.</source>
        <translation>请使用程序对外的公网地址；您的网络服务商或服务器可以提供。</translation>
    </message>
    <message>
        <source>Type four numbers with dots, an IPv6 address, or a network that ends in /24 for example.</source>
        <translation>请输入由点分隔的四个数字、IPv6 地址，或例如以 /24 结尾的网段。</translation>
    </message>
    <message>
        <source>“{address}” cannot be on a key’s IP list. It was not added.</source>
        <translation>“{address}”不能列入密钥的 IP 白名单，未添加。</translation>
    </message>
    <message>
        <source>There is no address yet.</source>
        <translation>还没有地址。</translation>
    </message>
    <message>
        <source>Type the address that the program sends from.</source>
        <translation>请输入程序发送请求所用的地址。</translation>
    </message>
    <message>
        <source>“{address}” is not an IP address or network. It was not added.</source>
        <translation>“{address}”不是 IP 地址或网段，未添加。</translation>
    </message>
    <message>
        <source>“{address}” is a name; an IP list takes addresses only. It was not added.</source>
        <translation>“{address}”是域名；IP 白名单只接受地址。未添加。</translation>
    </message>
    <message>
        <source>“{address}” is so wide that it shuts out hardly anyone. It was not added.</source>
        <translation>“{address}”范围过大，几乎挡不住任何人。未添加。</translation>
    </message>
    <message>
        <source>List the single addresses that the key is used from.</source>
        <translation>请逐个列出使用密钥的地址。</translation>
    </message>
    <message>
        <source>“{address}” is an address within your own network. The exchange never sees it.</source>
        <translation>“{address}”是您内部网络中的地址，交易所永远看不到它。</translation>
    </message>
    <message>
        <source>“{address}” is an inner address of an internet provider. The exchange never sees it.</source>
        <translation>“{address}”是网络服务商的内部地址，交易所永远看不到它。</translation>
    </message>
    <message>
        <source>“{address}” means this computer itself. The exchange never sees it.</source>
        <translation>“{address}”表示本机自身，交易所永远看不到它。</translation>
    </message>
    <message>
        <source>“{address}” counts on one cable or radio only. The exchange never sees it.</source>
        <translation>“{address}”只在单条线路或单个无线网络内有效，交易所永远看不到它。</translation>
    </message>
    <message>
        <source>“{address}” stands for a group of receivers. Nobody sends from it.</source>
        <translation>“{address}”代表一组接收者，没有人从该地址发送。</translation>
    </message>
    <message>
        <source>“{address}” is set aside for examples in books. Nobody sends from it.</source>
        <translation>“{address}”专供书籍示例使用，没有人从该地址发送。</translation>
    </message>
    <message>
        <source>“{address}” is set aside for special uses. Nobody sends from it.</source>
        <translation>“{address}”保留作特殊用途，没有人从该地址发送。</translation>
    </message>
    <message>
        <source>This password does not open the vault.</source>
        <translation>此密码无法打开保险库。</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard layout, and try again.</source>
        <translation>请检查大写锁定和键盘布局，然后重试。</translation>
    </message>
    <message>
        <source>The vault file is damaged ({where}). It was left as it is.</source>
        <translation>保险库文件已损坏（{where}）。文件保持原样。</translation>
    </message>
    <message>
        <source>Restore a backup copy of the file, and check the disk.</source>
        <translation>请恢复该文件的备份，并检查磁盘。</translation>
    </message>
    <message>
        <source>This file is not a vault. It was left as it is.</source>
        <translation>此文件不是保险库。文件保持原样。</translation>
    </message>
    <message>
        <source>Choose a file that this app made; its name ends in .vault.</source>
        <translation>请选择由本应用创建的文件；其名称以 .vault 结尾。</translation>
    </message>
    <message>
        <source>This vault was written by a newer version of the app (format {found}; this version reads up to {supported}). It was left as it is.</source>
        <translation>此保险库由更新版本的应用写入（格式 {found}；此版本最高支持 {supported}）。文件保持原样。</translation>
    </message>
    <message>
        <source>Update the app, then open the vault again.</source>
        <translation>请更新应用，然后重新打开保险库。</translation>
    </message>
    <message>
        <source>Opening this file would take {parameter} {asked}, more than any vault of this app asks for ({limit}). It was not opened.</source>
        <translation>打开此文件需要 {parameter} {asked}，超过本应用任何保险库的需求（{limit}）。未打开。</translation>
    </message>
    <message>
        <source>If someone sent you this file, do not trust it.</source>
        <translation>如果此文件是他人发给您的，请勿信任它。</translation>
    </message>
    <message>
        <source>There is no vault at {path}.</source>
        <translation>{path} 处没有保险库。</translation>
    </message>
    <message>
        <source>Choose another file, or create a new vault.</source>
        <translation>请选择其他文件，或新建保险库。</translation>
    </message>
    <message>
        <source>There is a file at {path} already. It was not overwritten.</source>
        <translation>{path} 处已有文件，未覆盖。</translation>
    </message>
    <message>
        <source>Open it, or choose another name for the new vault.</source>
        <translation>请打开它，或为新保险库选择其他名称。</translation>
    </message>
    <message>
        <source>The file {path} is a vault of its own, not a copy of this one.</source>
        <translation>文件 {path} 是另一个保险库，不是此保险库的副本。</translation>
    </message>
    <message>
        <source>Open it with “Open vault…” to see what is in it.</source>
        <translation>请用“打开保险库…”打开它，查看其中内容。</translation>
    </message>
    <message>
        <source>Another window or command is using the vault {path}.</source>
        <translation>另一个窗口或命令正在使用保险库 {path}。</translation>
    </message>
    <message>
        <source>Lock it there, then try again.</source>
        <translation>请在那里锁定它，然后重试。</translation>
    </message>
    <message>
        <source>The vault file {path} was changed by something else while it was open. It was not overwritten.</source>
        <translation>保险库文件 {path} 在打开期间被其他程序更改，未覆盖。</translation>
    </message>
    <message>
        <source>Lock and unlock to read it again, then repeat the change.</source>
        <translation>请锁定并解锁以重新读取，然后重做更改。</translation>
    </message>
    <message>
        <source>The ways to unlock this vault were not changed ({problem}).</source>
        <translation>此保险库的解锁方式未更改（{problem}）。</translation>
    </message>
    <message>
        <source>A password or a recovery code must stay, and there is one password.</source>
        <translation>必须保留密码或恢复码，且只能有一个密码。</translation>
    </message>
    <message>
        <source>The recovery code is mistyped in group {group}.</source>
        <translation>恢复码的第 {group} 组输入有误。</translation>
    </message>
    <message>
        <source>Compare it with what you wrote down.</source>
        <translation>请与您抄写的内容核对。</translation>
    </message>
    <message>
        <source>The vault cannot be saved: {path} may not be written.</source>
        <translation>无法保存保险库：{path} 不可写入。</translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, then try again.</source>
        <translation>请允许写入该文件及其文件夹，然后重试。</translation>
    </message>
    <message>
        <source>Not all backups in {path} could be removed: {reason}.</source>
        <translation>{path} 中的备份未能全部删除：{reason}。</translation>
    </message>
    <message>
        <source>Those that are left still open with the password of their time. Remove them yourself.</source>
        <translation>剩余的备份仍可用当时的密码打开。请自行删除它们。</translation>
    </message>
    <message>
        <source>The disk is full: {path} was not saved. The file is as it was before.</source>
        <translation>磁盘已满：{path} 未保存。文件保持原样。</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>请腾出磁盘空间，然后重试。</translation>
    </message>
    <message>
        <source>The folder of {path} is not there.</source>
        <translation>{path} 的文件夹不存在。</translation>
    </message>
    <message>
        <source>Connect the drive or make the folder, then try again.</source>
        <translation>请连接磁盘或创建文件夹，然后重试。</translation>
    </message>
    <message>
        <source>The file {path} could not be used: {reason}.</source>
        <translation>无法使用文件 {path}：{reason}。</translation>
    </message>
    <message>
        <source>Check the disk and the file&apos;s permissions, then try again.</source>
        <translation>请检查磁盘和文件权限，然后重试。</translation>
    </message>
    <message>
        <source>This computer has no keychain that the app trusts: no {backend} was found.</source>
        <translation>本机没有应用所信任的钥匙串：未找到 {backend}。</translation>
    </message>
    <message>
        <source>Unlock the vault with its password.</source>
        <translation>请用密码解锁保险库。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked.</source>
        <translation>本机的钥匙串已锁定。</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or use the vault&apos;s password.</source>
        <translation>请解锁钥匙串后重试，或使用保险库的密码。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain has no entry (any more) that opens this vault.</source>
        <translation>本机的钥匙串中没有（或已不再有）能打开此保险库的条目。</translation>
    </message>
    <message>
        <source>Unlock the vault with its password, then turn unlocking by keychain off and on again.</source>
        <translation>请用密码解锁保险库，然后关闭并重新开启钥匙串解锁。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain refused ({reason}).</source>
        <translation>本机的钥匙串拒绝了操作（{reason}）。</translation>
    </message>
    <message>
        <source>Try again, or unlock the vault with its password. The vault is as it was.</source>
        <translation>请重试，或用密码解锁保险库。保险库保持原样。</translation>
    </message>
    <message>
        <source>This is no value for the setting “{name}”. It was not changed.</source>
        <translation>该值不适用于设置“{name}”，未更改。</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>请选择其他值。</translation>
    </message>
    <message>
        <source>Some of your settings could not be read, and have their usual values again. Your keys are not touched by this. The damaged file was kept as {path}.</source>
        <translation>部分设置无法读取，已恢复默认值。您的密钥不受影响。损坏的文件已保留为 {path}。</translation>
    </message>
    <message>
        <source>Look through the page Settings.</source>
        <translation>请检查“设置”页面。</translation>
    </message>
    <message>
        <source>The changed settings count until you quit, but {path} could not be written: {reason}.</source>
        <translation>更改的设置在退出前有效，但无法写入 {path}：{reason}。</translation>
    </message>
    <message>
        <source>Make room on the disk or allow writing, and change it again.</source>
        <translation>请腾出磁盘空间或允许写入，然后重新更改。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>The file {path} could not be written: {reason}.</source>
        <translation>无法写入文件 {path}：{reason}。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The file {path} could not be read: {reason}.</source>
        <translation>无法读取文件 {path}：{reason}。</translation>
    </message>
    <message>
        <source>Check its name and permissions.</source>
        <translation>请检查其名称和权限。</translation>
    </message>
    <message>
        <source>There is no key called “{label}” in this vault.</source>
        <translation>此保险库中没有名为“{label}”的密钥。</translation>
    </message>
    <message>
        <source>Look at the list of keys for its exact label.</source>
        <translation>请在密钥列表中查看其准确名称。</translation>
    </message>
    <message>
        <source>This label cannot be used.</source>
        <translation>此名称不可用。</translation>
    </message>
    <message>
        <source>Type another one.</source>
        <translation>请输入其他名称。</translation>
    </message>
    <message>
        <source>There is a key called “{label}” already.</source>
        <translation>已有名为“{label}”的密钥。</translation>
    </message>
    <message>
        <source>Type another label; a key in the trash keeps its own.</source>
        <translation>请输入其他名称；回收站中的密钥仍占用其名称。</translation>
    </message>
    <message>
        <source>This API key is stored already, with the key “{label}”.</source>
        <translation>此 API 密钥已随密钥“{label}”保存。</translation>
    </message>
    <message>
        <source>Paste the API key issued for this key&apos;s public key.</source>
        <translation>请粘贴为此密钥的公钥颁发的 API 密钥。</translation>
    </message>
    <message>
        <source>This key is already there, called “{label}”.</source>
        <translation>此密钥已存在，名为“{label}”。</translation>
    </message>
    <message>
        <source>Leave it out; it need not be stored twice.</source>
        <translation>请略去它；无需保存两次。</translation>
    </message>
    <message>
        <source>“{label}” is an HMAC secret: it has no key pair.</source>
        <translation>“{label}”是 HMAC 密钥：它没有密钥对。</translation>
    </message>
    <message>
        <source>The exchange holds the same secret. Reveal it if a client needs it.</source>
        <translation>交易所持有相同的密钥。如果客户端需要，请显示它。</translation>
    </message>
    <message>
        <source>From 1 to {limit} keys can be made at once.</source>
        <translation>一次可以生成 1 到 {limit} 个密钥。</translation>
    </message>
    <message>
        <source>The exchange keeps no more than that for one account.</source>
        <translation>交易所为一个账户最多保留这么多个。</translation>
    </message>
    <message>
        <source>The key “{label}” has no API key yet.</source>
        <translation>密钥“{label}”还没有 API 密钥。</translation>
    </message>
    <message>
        <source>Register its public key at the exchange first.</source>
        <translation>请先在交易所注册其公钥。</translation>
    </message>
    <message>
        <source>The exchange does not take this kind of key ({found}).</source>
        <translation>交易所不接受此类密钥（{found}）。</translation>
    </message>
    <message>
        <source>Use an RSA key of 2048 to 4096 bits or an Ed25519 key.</source>
        <translation>请使用 2048 至 4096 位的 RSA 密钥或 Ed25519 密钥。</translation>
    </message>
    <message>
        <source>There is no private key here.</source>
        <translation>这里没有私钥。</translation>
    </message>
    <message>
        <source>Choose the file that holds the private key.</source>
        <translation>请选择包含私钥的文件。</translation>
    </message>
    <message>
        <source>This is a key file of another program, not read here.</source>
        <translation>这是其他程序的密钥文件，此处无法读取。</translation>
    </message>
    <message>
        <source>Save the key as PKCS#8 with the program that made it.</source>
        <translation>请用创建它的程序将密钥另存为 PKCS#8。</translation>
    </message>
    <message>
        <source>No key was found here.</source>
        <translation>这里没有找到密钥。</translation>
    </message>
    <message>
        <source>Choose a private key, an archive of the key generator or a bot&apos;s configuration.</source>
        <translation>请选择私钥、密钥生成器的归档文件或机器人的配置文件。</translation>
    </message>
    <message>
        <source>This key is broken: {problem}.</source>
        <translation>此密钥已损坏：{problem}。</translation>
    </message>
    <message>
        <source>Use another copy of it, or generate a new key.</source>
        <translation>请使用它的其他副本，或生成新密钥。</translation>
    </message>
    <message>
        <source>This key is protected by a passphrase.</source>
        <translation>此密钥受口令保护。</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>请输入口令。</translation>
    </message>
    <message>
        <source>This passphrase does not open the key.</source>
        <translation>此口令无法打开密钥。</translation>
    </message>
    <message>
        <source>Other programs could not be given this passphrase for the file.</source>
        <translation>其他程序将无法用此口令打开该文件。</translation>
    </message>
    <message>
        <source>Choose one of at most 1,023 bytes, on one line.</source>
        <translation>请选择不超过 1,023 字节的单行口令。</translation>
    </message>
    <message>
        <source>The key is encrypted in a way that is not read here: {found}.</source>
        <translation>密钥的加密方式无法在此读取：{found}。</translation>
    </message>
    <message>
        <source>Open it with the program that made it, and save it as PKCS#8 with AES-256.</source>
        <translation>请用创建它的程序打开，并另存为使用 AES-256 的 PKCS#8。</translation>
    </message>
    <message>
        <source>Opening this key would take {parameter} {asked}, more than any tool asks for ({limit}). It was not opened.</source>
        <translation>打开此密钥需要 {parameter} {asked}，超过任何工具的需求（{limit}）。未打开。</translation>
    </message>
    <message>
        <source>This is not an HMAC secret ({problem}).</source>
        <translation>这不是 HMAC 密钥（{problem}）。</translation>
    </message>
    <message>
        <source>Copy it again: 64 letters and digits, nothing else.</source>
        <translation>请重新复制：64 位字母和数字，不含其他内容。</translation>
    </message>
    <message>
        <source>This is larger than {limit} bytes, too large for a key.</source>
        <translation>内容大于 {limit} 字节，对密钥来说太大。</translation>
    </message>
    <message>
        <source>Choose the file that holds the key.</source>
        <translation>请选择包含密钥的文件。</translation>
    </message>
    <message>
        <source>Only the first {limit} keys were read; there are more.</source>
        <translation>只读取了前 {limit} 个密钥；还有更多。</translation>
    </message>
    <message>
        <source>Put the others into a file of their own and import that too.</source>
        <translation>请把其余的密钥放入另一个文件，再导入该文件。</translation>
    </message>
    <message>
        <source>This archive was not read ({problem}).</source>
        <translation>未读取此归档文件（{problem}）。</translation>
    </message>
    <message>
        <source>Choose an archive that the key generator made.</source>
        <translation>请选择由密钥生成器创建的归档文件。</translation>
    </message>
    <message>
        <source>There is nothing to sign: the payload is empty.</source>
        <translation>没有可签名的内容：载荷为空。</translation>
    </message>
    <message>
        <source>Give the text that is to be signed.</source>
        <translation>请提供要签名的文本。</translation>
    </message>
    <message>
        <source>The parameter “{name}” cannot be sent: {problem}.</source>
        <translation>参数“{name}”无法发送：{problem}。</translation>
    </message>
    <message>
        <source>Correct its value.</source>
        <translation>请更正其值。</translation>
    </message>
    <message>
        <source>The signature does not belong to this text and key.</source>
        <translation>签名与此文本和密钥不匹配。</translation>
    </message>
    <message>
        <source>Check that both are complete and unchanged.</source>
        <translation>请检查两者是否完整且未被更改。</translation>
    </message>
    <message>
        <source>The details were not saved ({problem}).</source>
        <translation>详细信息未保存（{problem}）。</translation>
    </message>
    <message>
        <source>Correct them and save again.</source>
        <translation>请更正后重新保存。</translation>
    </message>
    <message>
        <source>“{label}” was changed in the meantime. Nothing of that was overwritten.</source>
        <translation>“{label}”在此期间已被更改。没有覆盖任何更改。</translation>
    </message>
    <message>
        <source>Look at what is noted now, and change it again if need be.</source>
        <translation>请查看现在的记录，如有需要请再次更改。</translation>
    </message>
    <message>
        <source>No program called “{name}” is noted with this key.</source>
        <translation>此密钥没有记录名为“{name}”的程序。</translation>
    </message>
    <message>
        <source>Add it to the programs that use the key.</source>
        <translation>请将它添加到使用该密钥的程序中。</translation>
    </message>
    <message>
        <source>The exchange was never asked about “{label}”.</source>
        <translation>从未向交易所查询过“{label}”。</translation>
    </message>
    <message>
        <source>Choose “Check now” first.</source>
        <translation>请先选择“立即检查”。</translation>
    </message>
    <message>
        <source>“{label}” is compromised. Nothing was signed with it.</source>
        <translation>“{label}”已泄露。未用它签署任何内容。</translation>
    </message>
    <message>
        <source>Delete it at the exchange, and use the key that replaces it.</source>
        <translation>请在交易所删除它，并使用替代它的密钥。</translation>
    </message>
    <message>
        <source>“{label}” is retired: the exchange takes it no longer.</source>
        <translation>“{label}”已退役：交易所不再接受它。</translation>
    </message>
    <message>
        <source>Use the key that replaced it.</source>
        <translation>请使用替代它的密钥。</translation>
    </message>
    <message>
        <source>“{label}” is in the trash.</source>
        <translation>“{label}”在回收站中。</translation>
    </message>
    <message>
        <source>Take it out of the trash to use it again.</source>
        <translation>请将它从回收站还原后再使用。</translation>
    </message>
    <message>
        <source>“{label}” is not in the trash. It was not deleted.</source>
        <translation>“{label}”不在回收站中，未删除。</translation>
    </message>
    <message>
        <source>Move it to the trash first.</source>
        <translation>请先将它移至回收站。</translation>
    </message>
    <message>
        <source>That is not the label of this key. It was not deleted.</source>
        <translation>这不是此密钥的名称，未删除。</translation>
    </message>
    <message>
        <source>Type “{label}” to delete it forever.</source>
        <translation>输入“{label}”以永久删除。</translation>
    </message>
    <message>
        <source>“{label}” is being replaced already.</source>
        <translation>“{label}”已在更换中。</translation>
    </message>
    <message>
        <source>Go on with that replacement, or call it off.</source>
        <translation>请继续该更换，或取消更换。</translation>
    </message>
    <message>
        <source>“{label}” is not being replaced.</source>
        <translation>“{label}”没有在更换。</translation>
    </message>
    <message>
        <source>Begin to replace it first.</source>
        <translation>请先开始更换。</translation>
    </message>
    <message>
        <source>This key is to replace “{label}”. It was not moved.</source>
        <translation>此密钥将用于替代“{label}”，未移动。</translation>
    </message>
    <message>
        <source>Finish that, or call it off, before you put it away.</source>
        <translation>请先完成或取消更换，再移除它。</translation>
    </message>
    <message>
        <source>“{label}” cannot take the place of this key.</source>
        <translation>“{label}”不能替代此密钥。</translation>
    </message>
    <message>
        <source>Choose another key in use, of the same environment.</source>
        <translation>请选择相同环境中另一个使用中的密钥。</translation>
    </message>
    <message>
        <source>There is nothing to be done about “{label}”.</source>
        <translation>“{label}”没有需要处理的事项。</translation>
    </message>
    <message>
        <source>Only a compromised key has steps to tick off.</source>
        <translation>只有已泄露的密钥才有需要勾选的步骤。</translation>
    </message>
    <message>
        <source>The exchange may still take the compromised key “{label}”.</source>
        <translation>交易所可能仍接受已泄露的密钥“{label}”。</translation>
    </message>
    <message>
        <source>Delete it at the exchange, then prove here that it is dead.</source>
        <translation>请在交易所删除它，然后在这里证实它已失效。</translation>
    </message>
    <message>
        <source>Nothing was signed with “{label}”.</source>
        <translation>没有用“{label}”签名任何内容。</translation>
    </message>
    <message>
        <source>This answer does not prove that “{label}” is dead.</source>
        <translation>此应答不能证明“{label}”已失效。</translation>
    </message>
    <message>
        <source>Delete it at the exchange, then try again.</source>
        <translation>请在交易所删除它，然后重试。</translation>
    </message>
    <message>
        <source>A reminder to replace the key takes one day at least.</source>
        <translation>更换提醒至少为一天。</translation>
    </message>
    <message>
        <source>Use 1 or more days, or no reminder.</source>
        <translation>请使用 1 天或更多，或不提醒。</translation>
    </message>
    <message>
        <source>One of the addresses is no IP address and no network.</source>
        <translation>其中一个地址不是 IP 地址，也不是网段。</translation>
    </message>
    <message>
        <source>Type each as an IP address, or as a network that ends in /24 for example.</source>
        <translation>请将每个地址输入为 IP 地址，或例如以 /24 结尾的网段。</translation>
    </message>
    <message>
        <source>Every program needs a name of its own.</source>
        <translation>每个程序都需要自己的名称。</translation>
    </message>
    <message>
        <source>Give each program that uses the key another name.</source>
        <translation>请为使用该密钥的每个程序取不同的名称。</translation>
    </message>
    <message>
        <source>The request&apos;s time and this computer&apos;s clock are more than a day apart. Nothing was signed with “{label}”.</source>
        <translation>请求的时间与此计算机的时钟相差超过一天。没有用“{label}”签名任何内容。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, then try again.</source>
        <translation>请检查此计算机的时钟，然后重试。</translation>
    </message>
    <message>
        <source>“{label}” was tried several times already. Nothing was signed with it now.</source>
        <translation>“{label}”已尝试多次。这次没有用它签名任何内容。</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>请等待一分钟，然后重试。</translation>
    </message>
    <message>
        <source>“{label}” is in use: it is neither replaced nor compromised.</source>
        <translation>“{label}”正在使用：既没有更换，也没有泄露。</translation>
    </message>
    <message>
        <source>Find out why the exchange refuses it.</source>
        <translation>请查明交易所拒绝它的原因。</translation>
    </message>
    <message>
        <source>A living key is refused in this way, too: it does not prove that “{label}” is dead.</source>
        <translation>有效的密钥也会这样被拒绝：这不能证明“{label}”已失效。</translation>
    </message>
    <message>
        <source>The exchange refused “{label}”, but that could be its IP list or its permissions.</source>
        <translation>交易所拒绝了“{label}”，但原因可能是其 IP 白名单或权限。</translation>
    </message>
    <message>
        <source>Delete it at the exchange, say here that you did, and try again.</source>
        <translation>请在交易所删除它，在这里确认已删除，然后重试。</translation>
    </message>
    <message>
        <source>There is a public key here, but no private key.</source>
        <translation>这里有公钥，但没有私钥。</translation>
    </message>
    <message>
        <source>There is a certificate here, but no private key.</source>
        <translation>这里有证书，但没有私钥。</translation>
    </message>
    <message>
        <source>There is a certificate request here, but no private key.</source>
        <translation>这里有证书请求，但没有私钥。</translation>
    </message>
    <message>
        <source>This is a PuTTY key file (.ppk), which is not read here.</source>
        <translation>这是 PuTTY 密钥文件 (.ppk)，此处无法读取。</translation>
    </message>
    <message>
        <source>Load it in PuTTYgen, choose Conversions, then Export OpenSSH key, and import that.</source>
        <translation>请在 PuTTYgen 中加载它，选择 Conversions，然后选择 Export OpenSSH key，再导入导出的文件。</translation>
    </message>
    <message>
        <source>This is an SSH2 key file, which is not read here.</source>
        <translation>这是 SSH2 密钥文件，此处无法读取。</translation>
    </message>
    <message>
        <source>No private key can be read from this PKCS#12 store.</source>
        <translation>无法从此 PKCS#12 存储中读取私钥。</translation>
    </message>
    <message>
        <source>If there is one, take it out with “openssl pkcs12 -in FILE -nocerts -out key.pem”, and import that.</source>
        <translation>如果其中有私钥，请用“openssl pkcs12 -in FILE -nocerts -out key.pem”取出，然后导入。</translation>
    </message>
    <message>
        <source>hummingbot keeps this secret under a password of its own.</source>
        <translation>hummingbot 用它自己的密码保护此密钥。</translation>
    </message>
    <message>
        <source>Enter the secret as the exchange showed it, or make a new key.</source>
        <translation>请输入交易所当时显示的密钥，或生成新密钥。</translation>
    </message>
    <message>
        <source>The process that holds your keys ended unexpectedly. The vault is locked; everything saved is safe.</source>
        <translation>保管密钥的进程意外终止。保险库已锁定；已保存的内容全部安全。</translation>
    </message>
    <message>
        <source>Unlock the vault to go on.</source>
        <translation>请解锁保险库以继续。</translation>
    </message>
    <message>
        <source>The process that holds your keys did not start: {reason}.</source>
        <translation>保管密钥的进程未能启动：{reason}。</translation>
    </message>
    <message>
        <source>Start the app again; if it stays, install it again.</source>
        <translation>请重新启动应用；如果问题依旧，请重新安装。</translation>
    </message>
    <message>
        <source>The app&apos;s two processes did not understand each other.</source>
        <translation>应用的两个进程无法相互理解。</translation>
    </message>
    <message>
        <source>Something went wrong inside the app ({kind}, {where}). The vault is as it was.</source>
        <translation>应用内部出错（{kind}，{where}）。保险库保持原样。</translation>
    </message>
    <message>
        <source>Try again, and report these words if it stays.</source>
        <translation>请重试；如果问题依旧，请报告以上文字。</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>保险库已锁定。</translation>
    </message>
    <message>
        <source>Unlock it first.</source>
        <translation>请先解锁。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消，未更改任何内容。</translation>
    </message>
    <message>
        <source>{host} cannot be reached: {reason}. Nothing was sent.</source>
        <translation>无法连接到 {host}：{reason}。未发送任何内容。</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>请检查互联网连接，然后重试。</translation>
    </message>
    <message>
        <source>{host} did not answer within {seconds} s. Nothing was sent.</source>
        <translation>{host} 在 {seconds} 秒内没有应答。未发送任何内容。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, and whether a proxy or virus scanner interferes.</source>
        <translation>请检查本机日期，以及是否受到代理或杀毒软件的干扰。</translation>
    </message>
    <message>
        <source>{host} answered, but not like the exchange: {found} (HTTP {status}).</source>
        <translation>{host} 有应答，但不像是交易所：{found}（HTTP {status}）。</translation>
    </message>
    <message>
        <source>The connection to {host} is not safe: {reason}. Nothing was sent, neither API key nor signature.</source>
        <translation>与 {host} 的连接不安全：{reason}。没有发送任何内容，包括 API 密钥和签名。</translation>
    </message>
    <message>
        <source>Open a web page: some networks want you to log in first. If one opens, wait a minute and try again; a proxy or maintenance may be in between.</source>
        <translation>打开一个网页：有些网络要求先登录。如果网页能打开，请等一分钟再试；中间可能有代理或正在维护。</translation>
    </message>
    <message>
        <source>{host} sent more than {limit} MB. The rest was not read, and nothing was changed on this computer.</source>
        <translation>{host} 发送的内容超过 {limit} MB。其余部分未读取，本机上没有任何更改。</translation>
    </message>
    <message>
        <source>Ask for less, with a symbol for example. If it stays, something else may answer in the exchange&apos;s place: use another network.</source>
        <translation>请缩小查询范围，例如指定交易对。如果仍然如此，可能有别的服务器冒充交易所回复：请换一个网络。</translation>
    </message>
    <message>
        <source>The request was not sent: its {where} was no longer what was signed.</source>
        <translation>请求未发送：其 {where} 与已签名的内容不再一致。</translation>
    </message>
    <message>
        <source>This is a fault of the app; please report it.</source>
        <translation>这是应用的缺陷；请报告。</translation>
    </message>
    <message>
        <source>Requests are never sent to {host}: it is not the exchange.</source>
        <translation>绝不会向 {host} 发送请求：它不是交易所。</translation>
    </message>
    <message>
        <source>Choose one of the environments.</source>
        <translation>请选择其中一个环境。</translation>
    </message>
    <message>
        <source>The request went out to {host}, but no clear answer came back ({reason}). It may have been carried out.</source>
        <translation>请求已发往 {host}，但没有得到明确的应答（{reason}）。请求可能已被执行。</translation>
    </message>
    <message>
        <source>Look at the exchange before you send it again.</source>
        <translation>请先到交易所查看，再决定是否重新发送。</translation>
    </message>
    <message>
        <source>This is for desktops of Linux only. Nothing was changed.</source>
        <translation>此功能仅适用于 Linux 桌面。没有任何更改。</translation>
    </message>
    <message>
        <source>Here, choose this app in the file manager, where it asks what opens a vault.</source>
        <translation>在本系统上，请在文件管理器询问用什么打开保险库时选择本应用。</translation>
    </message>
    <message>
        <source>This desktop cannot be told what opens a vault: the program {tool} is missing. Nothing was changed.</source>
        <translation>无法告知此桌面用什么打开保险库：缺少程序 {tool}。没有任何更改。</translation>
    </message>
    <message>
        <source>Install the package {package}, then try again.</source>
        <translation>请安装软件包 {package}，然后重试。</translation>
    </message>
    <message>
        <source>This desktop was not told what opens a vault: the program {tool} failed. Nothing was changed.</source>
        <translation>未能告知此桌面用什么打开保险库：程序 {tool} 失败。没有任何更改。</translation>
    </message>
    <message>
        <source>Look whether your home folder is full or read-only, then try again.</source>
        <translation>请检查您的个人文件夹是否已满或只读，然后重试。</translation>
    </message>
    <message>
        <source>{request} is not one of the test requests. Nothing was sent.</source>
        <translation>{request} 不是测试请求之一。未发送任何内容。</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>“{name}” cannot be sent like this. Nothing was sent.</source>
        <translation>“{name}”无法这样发送。未发送任何内容。</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>请更正。</translation>
    </message>
    <message>
        <source>Another program is using port {port}.</source>
        <translation>其他程序正在使用端口 {port}。</translation>
    </message>
    <message>
        <source>Choose another port with --port, or 0 for any free one.</source>
        <translation>请用 --port 选择其他端口，或用 0 表示任意空闲端口。</translation>
    </message>
    <message>
        <source>The practice exchange did not start: {reason}.</source>
        <translation>练习交易所未能启动：{reason}。</translation>
    </message>
    <message>
        <source>Try again; start it by hand with: vault-app practice</source>
        <translation>请重试；也可手动启动：vault-app practice</translation>
    </message>
    <message>
        <source>The practice exchange cannot use its list of keys at {path}: {reason}.</source>
        <translation>练习交易所无法使用 {path} 处的密钥列表：{reason}。</translation>
    </message>
    <message>
        <source>Move the file away; the practice exchange makes a new one.</source>
        <translation>请将该文件移走；练习交易所会新建一个。</translation>
    </message>
    <message>
        <source>The practice exchange did not take the public key: {message} ({code}).</source>
        <translation>练习交易所未接受公钥：{message}（{code}）。</translation>
    </message>
    <message>
        <source>Look at the keys it has issued on its page; start it with: vault-app practice</source>
        <translation>请在其页面上查看已颁发的密钥；启动命令：vault-app practice</translation>
    </message>
    <message>
        <source>Copy the API key again: 64 letters and digits, nothing else.</source>
        <translation>请重新复制 API 密钥：64 位字母和数字，不含其他内容。</translation>
    </message>
    <message>
        <source>Copy the secret again: 64 letters and digits, nothing else.</source>
        <translation>请重新复制 Secret Key：64 位字母和数字，不含其他内容。</translation>
    </message>
    <message>
        <source>This request has no parameter “{name}”.</source>
        <translation>此请求没有参数“{name}”。</translation>
    </message>
    <message>
        <source>Leave it out, or choose another request.</source>
        <translation>请略去它，或选择其他请求。</translation>
    </message>
    <message>
        <source>“{name}” is missing.</source>
        <translation>缺少“{name}”。</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>请填写。</translation>
    </message>
    <message>
        <source>“{name}” has a comma; the exchange takes a dot for decimals only.</source>
        <translation>“{name}”中有逗号；交易所的小数点只接受“.”。</translation>
    </message>
    <message>
        <source>Write 1.5 instead of 1,5, and 1000 instead of 1,000.</source>
        <translation>请写 1.5 而不是 1,5，写 1000 而不是 1,000。</translation>
    </message>
    <message>
        <source>“{name}” has an exponent, which the exchange refuses.</source>
        <translation>“{name}”中有指数，交易所会拒绝。</translation>
    </message>
    <message>
        <source>Write 0.00000001 instead of 1e-8.</source>
        <translation>请写 0.00000001 而不是 1e-8。</translation>
    </message>
    <message>
        <source>“{name}” has a space within the number.</source>
        <translation>“{name}”的数字中有空格。</translation>
    </message>
    <message>
        <source>Write the digits without spaces.</source>
        <translation>请连续书写数字，不要有空格。</translation>
    </message>
    <message>
        <source>“{name}” has a sign; the exchange takes amounts without one.</source>
        <translation>“{name}”带有正负号；交易所接受的数量不带符号。</translation>
    </message>
    <message>
        <source>Leave the sign out.</source>
        <translation>请去掉符号。</translation>
    </message>
    <message>
        <source>“{name}” is not a number.</source>
        <translation>“{name}”不是数字。</translation>
    </message>
    <message>
        <source>Use digits and one dot, for example 0.001.</source>
        <translation>请使用数字和一个小数点，例如 0.001。</translation>
    </message>
    <message>
        <source>“{name}” is not a whole number.</source>
        <translation>“{name}”不是整数。</translation>
    </message>
    <message>
        <source>Use digits only.</source>
        <translation>请只使用数字。</translation>
    </message>
    <message>
        <source>“{name}” is neither true nor false.</source>
        <translation>“{name}”既不是 true 也不是 false。</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>请写 true 或 false。</translation>
    </message>
    <message>
        <source>“{name}” has a value that the exchange does not know.</source>
        <translation>“{name}”的值交易所不认识。</translation>
    </message>
    <message>
        <source>“{name}” is not written like a market.</source>
        <translation>“{name}”不符合交易对的写法。</translation>
    </message>
    <message>
        <source>Write it in capitals without a slash, for example BTCUSDT.</source>
        <translation>请用大写字母，不带斜杠，例如 BTCUSDT。</translation>
    </message>
    <message>
        <source>“{name}” holds a character that cannot be seen, such as a line end.</source>
        <translation>“{name}”含有不可见的字符，例如换行符。</translation>
    </message>
    <message>
        <source>Delete it and type it again.</source>
        <translation>请删除后重新输入。</translation>
    </message>
    <message>
        <source>“{name}” is not a time window the exchange takes.</source>
        <translation>“{name}”不是交易所接受的时间窗口。</translation>
    </message>
    <message>
        <source>Use at most 60000 milliseconds, with up to three decimals.</source>
        <translation>最多 60000 毫秒，最多三位小数。</translation>
    </message>
    <message>
        <source>The key needs a label.</source>
        <translation>密钥需要名称。</translation>
    </message>
    <message>
        <source>Type a name that tells you what the key is for.</source>
        <translation>请输入能说明密钥用途的名称。</translation>
    </message>
    <message>
        <source>This label is too long.</source>
        <translation>此名称过长。</translation>
    </message>
    <message>
        <source>Use 64 characters at most.</source>
        <translation>最多 64 个字符。</translation>
    </message>
    <message>
        <source>This label holds a line break or an invisible character.</source>
        <translation>此名称含有换行符或不可见的字符。</translation>
    </message>
    <message>
        <source>Use plain text on one line.</source>
        <translation>请使用单行纯文本。</translation>
    </message>
    <message>
        <source>There is no API key yet.</source>
        <translation>还没有 API 密钥。</translation>
    </message>
    <message>
        <source>Paste the API key that the exchange issued.</source>
        <translation>请粘贴交易所颁发的 API 密钥。</translation>
    </message>
    <message>
        <source>This is a private key. Never paste it anywhere.</source>
        <translation>这是私钥。切勿将其粘贴到任何地方。</translation>
    </message>
    <message>
        <source>This is a public key, not the API key.</source>
        <translation>这是公钥，不是 API 密钥。</translation>
    </message>
    <message>
        <source>Paste the public key at the exchange; it answers with the API key.</source>
        <translation>请将公钥粘贴到交易所；交易所会返回 API 密钥。</translation>
    </message>
    <message>
        <source>There are quotation marks in the API key.</source>
        <translation>API 密钥中有引号。</translation>
    </message>
    <message>
        <source>There are spaces or line breaks in the API key.</source>
        <translation>API 密钥中有空格或换行符。</translation>
    </message>
    <message>
        <source>This is too short for an API key.</source>
        <translation>对 API 密钥来说太短。</translation>
    </message>
    <message>
        <source>This is too long for an API key.</source>
        <translation>对 API 密钥来说太长。</translation>
    </message>
    <message>
        <source>An API key has letters and digits only.</source>
        <translation>API 密钥只含字母和数字。</translation>
    </message>
    <message>
        <source>This is not a private key, or it is damaged.</source>
        <translation>这不是私钥，或私钥已损坏。</translation>
    </message>
    <message>
        <source>This key is damaged: its parts do not belong together.</source>
        <translation>此密钥已损坏：其各部分不匹配。</translation>
    </message>
    <message>
        <source>The public key beside this private key is another one&apos;s.</source>
        <translation>此私钥旁边的公钥属于另一个私钥。</translation>
    </message>
    <message>
        <source>Find out which of the two is registered before you go on.</source>
        <translation>请先查明两者中哪一个已注册，然后再继续。</translation>
    </message>
    <message>
        <source>There is no secret yet.</source>
        <translation>还没有 Secret Key。</translation>
    </message>
    <message>
        <source>Paste the secret that the exchange showed once.</source>
        <translation>请粘贴交易所只显示一次的 Secret Key。</translation>
    </message>
    <message>
        <source>This is a private key, not an HMAC secret.</source>
        <translation>这是私钥，不是 HMAC 密钥。</translation>
    </message>
    <message>
        <source>Import it as a key file.</source>
        <translation>请将它作为密钥文件导入。</translation>
    </message>
    <message>
        <source>This is a public key, not an HMAC secret.</source>
        <translation>这是公钥，不是 HMAC 密钥。</translation>
    </message>
    <message>
        <source>There are quotation marks in the secret.</source>
        <translation>Secret Key 中有引号。</translation>
    </message>
    <message>
        <source>There are spaces or line breaks in the secret.</source>
        <translation>Secret Key 中有空格或换行符。</translation>
    </message>
    <message>
        <source>This is too short for a secret.</source>
        <translation>对 Secret Key 来说太短。</translation>
    </message>
    <message>
        <source>This is too long for a secret.</source>
        <translation>对 Secret Key 来说太长。</translation>
    </message>
    <message>
        <source>A secret has letters and digits only.</source>
        <translation>Secret Key 只含字母和数字。</translation>
    </message>
    <message>
        <source>API key and secret are the same text.</source>
        <translation>API 密钥与 Secret Key 是相同的文本。</translation>
    </message>
    <message>
        <source>Copy both again: the exchange shows two different texts.</source>
        <translation>请重新复制两者：交易所显示的是两个不同的文本。</translation>
    </message>
    <message>
        <source>API key and secret are swapped.</source>
        <translation>API 密钥与 Secret Key 填反了。</translation>
    </message>
    <message>
        <source>Paste each into the other field.</source>
        <translation>请将两者分别粘贴到对方的字段中。</translation>
    </message>
    <message>
        <source>There is an API key here, but not its secret.</source>
        <translation>这里有 API 密钥，但没有与之对应的 Secret Key。</translation>
    </message>
    <message>
        <source>Add the secret, or the private key that belongs to it.</source>
        <translation>请补上 Secret Key，或与之对应的私钥。</translation>
    </message>
    <message>
        <source>There is a secret here, but not its API key.</source>
        <translation>这里有 Secret Key，但没有与之对应的 API 密钥。</translation>
    </message>
    <message>
        <source>Add the API key that the exchange issued with it.</source>
        <translation>请补上交易所随之颁发的 API 密钥。</translation>
    </message>
    <message>
        <source>This archive is damaged.</source>
        <translation>此归档文件已损坏。</translation>
    </message>
    <message>
        <source>Use another copy of it.</source>
        <translation>请使用它的其他副本。</translation>
    </message>
    <message>
        <source>This archive holds far more than keys. It was not read.</source>
        <translation>此归档文件包含的内容远多于密钥，未读取。</translation>
    </message>
    <message>
        <source>This archive holds too many files. It was not read.</source>
        <translation>此归档文件包含的文件过多，未读取。</translation>
    </message>
    <message>
        <source>Open a web page: some networks want you to log in first. Then try again, or use another network.</source>
        <translation>打开一个网页：有些网络要求先登录。然后重试，或换一个网络。</translation>
    </message>
    <message>
        <source>Try again in a minute. If it stays, a firewall may be in the way: use another network.</source>
        <translation>请一分钟后重试。如果仍然如此，可能被防火墙阻挡：请换一个网络。</translation>
    </message>
    <message>
        <source>Check the proxy in this app&apos;s settings; where none is set there, this computer&apos;s own is used.</source>
        <translation>请检查本应用设置中的代理；如果那里没有设置，则使用本机的代理。</translation>
    </message>
    <message>
        <source>What answered in the place of {host} cannot prove to be it: this computer does not trust who signed its certificate. Nothing was sent, neither API key nor signature.</source>
        <translation>以 {host} 名义回复的服务器无法证明自己的身份：本机不信任其证书的签发者。没有发送任何内容，包括 API 密钥和签名。</translation>
    </message>
    <message>
        <source>Try another network, a phone&apos;s for example. If that works, a proxy, a virus scanner or a stranger looks into this network&apos;s connections: ask whoever runs it.</source>
        <translation>请换一个网络，例如手机热点。如果那样可行，说明有代理、杀毒软件或陌生人在查看本网络的连接：请询问网络管理者。</translation>
    </message>
    <message>
        <source>The certificate that was shown for {host} is out of date, or this computer&apos;s date is wrong. Nothing was sent, neither API key nor signature.</source>
        <translation>{host} 出示的证书已过期，或者本机的日期不对。没有发送任何内容，包括 API 密钥和签名。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, then try again. If they are right, something else answers in the exchange&apos;s place: use another network.</source>
        <translation>请检查本机的日期和时间，然后重试。如果都正确，说明有别的服务器冒充交易所回复：请换一个网络。</translation>
    </message>
    <message>
        <source>The certificate that was shown for {host} is not valid yet, so this computer&apos;s date is probably in the past. Nothing was sent, neither API key nor signature.</source>
        <translation>{host} 出示的证书尚未生效，本机的日期可能设成了过去。没有发送任何内容，包括 API 密钥和签名。</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time, then try again.</source>
        <translation>请设置本机的日期和时间，然后重试。</translation>
    </message>
    <message>
        <source>Another server answered in the place of {host}: its certificate is for another name. Nothing was sent, neither API key nor signature.</source>
        <translation>另一台服务器以 {host} 的名义回复：其证书属于别的名称。没有发送任何内容，包括 API 密钥和签名。</translation>
    </message>
    <message>
        <source>What answered in the place of {host} does not encrypt the connection. Nothing was sent, neither API key nor signature.</source>
        <translation>以 {host} 名义回复的服务器没有加密连接。没有发送任何内容，包括 API 密钥和签名。</translation>
    </message>
    <message>
        <source>The address of {host} was not found in the internet. Nothing was sent.</source>
        <translation>在互联网上找不到 {host} 的地址。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Open a web page. If none opens, this computer is not online; if one does, this network may block the exchange: use another network.</source>
        <translation>打开一个网页。如果打不开，说明本机没有联网；如果能打开，可能是本网络屏蔽了交易所：请换一个网络。</translation>
    </message>
    <message>
        <source>{host} cannot be reached: it takes no connections. Nothing was sent.</source>
        <translation>无法连接 {host}：对方不接受连接。没有发送任何内容。</translation>
    </message>
    <message>
        <source>This computer is in no network that leads to {host}. Nothing was sent.</source>
        <translation>本机所在的网络无法通往 {host}。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Connect it to the internet, then try again.</source>
        <translation>请将本机连接到互联网，然后重试。</translation>
    </message>
    <message>
        <source>The connection to {host} was cut while it was made. Nothing was sent.</source>
        <translation>与 {host} 的连接在建立时被切断。没有发送任何内容。</translation>
    </message>
    <message>
        <source>The proxy on the way to {host} does not answer. Nothing was sent.</source>
        <translation>通往 {host} 的代理没有回应。没有发送任何内容。</translation>
    </message>
    <message>
        <source>The proxy does not let requests through to {host}. Nothing was sent.</source>
        <translation>代理不允许向 {host} 发送请求。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy to allow {host}, port 443, or use another network.</source>
        <translation>请让代理的管理者放行 {host} 的 443 端口，或换一个网络。</translation>
    </message>
    <message>
        <source>The proxy on the way to {host} wants a user name and a password, or others than it got. Nothing was sent.</source>
        <translation>通往 {host} 的代理要求用户名和密码，或者收到的不正确。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Set both in this computer&apos;s own proxy, and leave the proxy in this app&apos;s settings empty: the app stores no password of a proxy.</source>
        <translation>请在本机的代理设置中填写两者，并将本应用设置中的代理留空：本应用不保存代理密码。</translation>
    </message>
    <message>
        <source>The proxy on the way to {host} is of a kind that this app cannot use. Nothing was sent.</source>
        <translation>通往 {host} 的代理类型本应用无法使用。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Set one in this app&apos;s settings whose address begins with http://.</source>
        <translation>请在本应用的设置中填写以 http:// 开头的代理地址。</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>未及时回复</translation>
    </message>
    <message>
        <source>answer cut short</source>
        <translation>回复中断</translation>
    </message>
    <message>
        <source>connection cut</source>
        <translation>连接被切断</translation>
    </message>
    <message>
        <source>connection failed</source>
        <translation>连接失败</translation>
    </message>
    <message>
        <source>not an HTTP answer</source>
        <translation>不是 HTTP 回复</translation>
    </message>
    <message>
        <source>not a WebSocket answer</source>
        <translation>不是 WebSocket 回复</translation>
    </message>
    <message>
        <source>handshake failed</source>
        <translation>加密握手失败</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空内容</translation>
    </message>
    <message>
        <source>redirect</source>
        <translation>重定向</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML 网页</translation>
    </message>
    <message>
        <source>JSON of another kind</source>
        <translation>其他格式的 JSON</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>二进制数据</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Compromised API key “{label}”</source>
        <translation>已泄露的 API 密钥“{label}”</translation>
    </message>
    <message>
        <source>Account of “{label}”</source>
        <translation>“{label}”的账户</translation>
    </message>
    <message>
        <source>Made on {at} by Vault App.</source>
        <translation>由 Vault App 生成于 {at}。</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Fingerprint of the public key</source>
        <translation>公钥指纹</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>注册时间</translation>
    </message>
    <message>
        <source>Last accepted on</source>
        <translation>最近一次被接受的时间</translation>
    </message>
    <message>
        <source>IP list, as noted</source>
        <translation>IP 白名单（据记录）</translation>
    </message>
    <message>
        <source>Rights, as read last</source>
        <translation>权限（据最近一次读取）</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>已采取的措施</translation>
    </message>
    <message>
        <source>Declared compromised on</source>
        <translation>声明已泄露的时间</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>替代密钥</translation>
    </message>
    <message>
        <source>Proof of death</source>
        <translation>失效证明</translation>
    </message>
    <message>
        <source>Drill ended on</source>
        <translation>应急处置结束时间</translation>
    </message>
    <message>
        <source>{count} signatures, the last on {at}</source>
        <translation>{count} 次签名，最近一次于 {at}</translation>
    </message>
    <message>
        <source>File with the open private key</source>
        <translation>私钥未加保护的文件</translation>
    </message>
    <message>
        <source>Where it was used, as far as this vault knows</source>
        <translation>此保险库所知的使用位置</translation>
    </message>
    <message>
        <source>Programs, as noted</source>
        <translation>程序（据记录）</translation>
    </message>
    <message>
        <source>Last refusal</source>
        <translation>最近一次拒绝</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>读取时间</translation>
    </message>
    <message>
        <source>Read with the key</source>
        <translation>读取所用密钥</translation>
    </message>
    <message>
        <source>Markets looked at for trades</source>
        <translation>已查看成交的交易对</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>当前挂单</translation>
    </message>
    <message>
        <source>Last trades</source>
        <translation>最近成交</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Last trades, the newest first</source>
        <translation>最近成交，最新的在前</translation>
    </message>
    <message>
        <source>History of the key in this vault</source>
        <translation>密钥在此保险库中的历史记录</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP 地址</translation>
    </message>
    <message>
        <source>amounts</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Left out: {kinds}.</source>
        <translation>已略去：{kinds}。</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>{at}: {cause}, error {code}, HTTP {status}</source>
        <translation>{at}：{cause}，错误码 {code}，HTTP {status}</translation>
    </message>
</context>
<context>
    <name>first run</name>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>First key</source>
        <translation>第一个密钥</translation>
    </message>
</context>
<context>
    <name>found key</name>
    <message>
        <source>HMAC API key and secret</source>
        <translation>HMAC API 密钥和 Secret Key</translation>
    </message>
    <message>
        <source>{kind} private key, {form}, not protected</source>
        <translation>{kind} 私钥，{form}，未加保护</translation>
    </message>
    <message>
        <source>{kind} private key with its API key, {form}, not protected</source>
        <translation>{kind} 私钥及其 API 密钥，{form}，未加保护</translation>
    </message>
    <message>
        <source>{kind} private key, {form}, protected with {protection}</source>
        <translation>{kind} 私钥，{form}，受 {protection} 保护</translation>
    </message>
    <message>
        <source>{kind} private key with its API key, {form}, protected with {protection}</source>
        <translation>{kind} 私钥及其 API 密钥，{form}，受 {protection} 保护</translation>
    </message>
    <message>
        <source>{names} (rounds: {rounds})</source>
        <translation>{names}（轮数：{rounds}）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{words}; put right: {repairs}</source>
        <translation>{words}；已修正：{repairs}</translation>
    </message>
    <message>
        <source>byte order mark</source>
        <translation>字节顺序标记</translation>
    </message>
    <message>
        <source>line ends of Windows</source>
        <translation>Windows 换行符</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>不可见字符</translation>
    </message>
    <message>
        <source>line ends written out as \n</source>
        <translation>写成 \n 的换行符</translation>
    </message>
    <message>
        <source>typographic dashes</source>
        <translation>排版用的破折号</translation>
    </message>
    <message>
        <source>missing first and last line</source>
        <translation>缺少首行和末行</translation>
    </message>
    <message>
        <source>missing first line</source>
        <translation>缺少首行</translation>
    </message>
    <message>
        <source>missing last line</source>
        <translation>缺少末行</translation>
    </message>
    <message>
        <source>missing line ends</source>
        <translation>缺少换行符</translation>
    </message>
    <message>
        <source>indentation</source>
        <translation>缩进</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>引号</translation>
    </message>
    <message>
        <source>missing padding</source>
        <translation>缺少填充字符</translation>
    </message>
    <message>
        <source>{source}</source>
        <translation>{source}</translation>
    </message>
    <message>
        <source>{source}, an archive</source>
        <translation>{source}，归档文件</translation>
    </message>
    <message>
        <source>{source}, settings in JSON</source>
        <translation>{source}，JSON 设置</translation>
    </message>
    <message>
        <source>{source}, settings in YAML</source>
        <translation>{source}，YAML 设置</translation>
    </message>
    <message>
        <source>{source}, settings</source>
        <translation>{source}，设置</translation>
    </message>
</context>
<context>
    <name>hand-over</name>
    <message>
        <source>It cannot open an Ed25519 key that has a passphrase: the file has to be an open one.</source>
        <translation>它无法打开带口令的 Ed25519 密钥：必须使用未加保护的文件。</translation>
    </message>
    <message>
        <source>It takes no passphrase: the file has to be an open one.</source>
        <translation>它不支持口令：必须使用未加保护的文件。</translation>
    </message>
    <message>
        <source>It parses an RSA key for every request, which takes about 36 ms; Ed25519 is not slowed down.</source>
        <translation>它在每次请求时都解析 RSA 密钥，约需 36 毫秒；Ed25519 不受影响。</translation>
    </message>
    <message>
        <source>It wants the text of the file, not its path; with a path it would sign with HMAC, and without an error.</source>
        <translation>它需要文件的内容而不是路径；如果给出路径，它会改用 HMAC 签名，而且不报错。</translation>
    </message>
    <message>
        <source>It uses ccxt, which takes no passphrase: the file has to be an open one.</source>
        <translation>它使用 ccxt，而 ccxt 不支持口令：必须使用未加保护的文件。</translation>
    </message>
    <message>
        <source>It takes HMAC secrets only: this key cannot be used with it.</source>
        <translation>它只接受 HMAC 密钥：此密钥无法用于它。</translation>
    </message>
    <message>
        <source>It asks for API key and secret one after the other, and keeps them under its own password.</source>
        <translation>它会依次询问 API 密钥和 Secret Key，并用它自己的密码保护。</translation>
    </message>
    <message>
        <source>These steps come from its documents and were not tried.</source>
        <translation>这些步骤来自其文档，未经实测。</translation>
    </message>
    <message>
        <source>The variables&apos; names are not a standard: take those your program reads.</source>
        <translation>变量名没有统一标准：请使用您的程序所读取的名称。</translation>
    </message>
    <message>
        <source>The names are not a standard: take those your program reads.</source>
        <translation>名称没有统一标准：请使用您的程序所读取的名称。</translation>
    </message>
    <message>
        <source>OpenSSL signs a file with Ed25519, not a pipe: the request is written to one. It holds no secret.</source>
        <translation>OpenSSL 用 Ed25519 只能为文件签名，不能为管道签名：请求会写入一个文件，其中不含机密内容。</translation>
    </message>
    <message>
        <source>OpenSSL takes the secret as an argument, which other users of the computer can see while it runs.</source>
        <translation>OpenSSL 以参数形式接收 Secret Key，运行期间本机的其他用户可以看到它。</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>The exchange named this time itself on {told_on}.</source>
        <translation>该时间由交易所于 {told_on} 告知。</translation>
    </message>
    <message>
        <source>This is an estimate, counted from {since_on}; the published rules disagree.</source>
        <translation>这是从 {since_on} 起算的估计值；公开的规则说法不一。</translation>
    </message>
    <message>
        <source>Seen at the exchange on {seen_on}.</source>
        <translation>于 {seen_on} 在交易所查得。</translation>
    </message>
    <message>
        <source>Right to trade ends</source>
        <translation>交易权限终止</translation>
    </message>
    <message>
        <source>The exchange takes the right to trade away from this key on {due_on}. Open positions stay open, and a program can no longer close them.</source>
        <translation>交易所将于 {due_on} 取消此密钥的交易权限。持仓仍保留，但程序将无法再平仓。</translation>
    </message>
    <message>
        <source>Right to trade may lapse after 30 days</source>
        <translation>交易权限可能在 30 天后失效</translation>
    </message>
    <message>
        <source>Without an IP list the right to trade may lapse 30 days after the key was made: on {due_on}.</source>
        <translation>没有 IP 白名单，交易权限可能在密钥创建 30 天后失效：{due_on}。</translation>
    </message>
    <message>
        <source>Right to trade may lapse after 90 days</source>
        <translation>交易权限可能在 90 天后失效</translation>
    </message>
    <message>
        <source>A user saw a key without an IP list lapse after 90 days. For this key that is {due_on}.</source>
        <translation>有用户发现没有 IP 白名单的密钥在 90 天后失效。对此密钥而言即 {due_on}。</translation>
    </message>
    <message>
        <source>May be deleted when unused</source>
        <translation>不使用可能被删除</translation>
    </message>
    <message>
        <source>The exchange deletes keys without an IP list that nobody uses for 30 days. If no program uses this key meanwhile, that is on {due_on}.</source>
        <translation>没有 IP 白名单且 30 天无人使用的密钥会被交易所删除。如果期间没有程序使用此密钥，删除日期为 {due_on}。</translation>
    </message>
    <message>
        <source>The last use known here was on {since_on}. This is an estimate: other programs may have used the key since.</source>
        <translation>此处已知的最近一次使用是 {since_on}。这是估计值：此后可能有其他程序使用过该密钥。</translation>
    </message>
    <message>
        <source>May be deleted without an IP list</source>
        <translation>没有 IP 白名单可能被删除</translation>
    </message>
    <message>
        <source>The exchange announces that it deletes keys that may do more than read and have no IP list. It names no day.</source>
        <translation>交易所宣布会删除权限超出读取且没有 IP 白名单的密钥，但没有给出日期。</translation>
    </message>
    <message>
        <source>Seen at the exchange on {seen_on}: {rights}, and no IP list.</source>
        <translation>于 {seen_on} 在交易所查得：{rights}，且没有 IP 白名单。</translation>
    </message>
    <message>
        <source>No IP list</source>
        <translation>没有 IP 白名单</translation>
    </message>
    <message>
        <source>This key has no IP list: whoever gets its private key can use it from anywhere.</source>
        <translation>此密钥没有 IP 白名单：任何拿到其私钥的人都可以在任何地方使用它。</translation>
    </message>
    <message>
        <source>Withdrawals enabled</source>
        <translation>已开启提现</translation>
    </message>
    <message>
        <source>This key may withdraw, and works from any address: whoever gets its private key can take the money.</source>
        <translation>此密钥可以提现，且不限地址：任何拿到其私钥的人都能取走资金。</translation>
    </message>
    <message>
        <source>Transfers enabled</source>
        <translation>已开启划转</translation>
    </message>
    <message>
        <source>This key may move money to other accounts. Few programs need that.</source>
        <translation>此密钥可以将资金转到其他账户。很少有程序需要此权限。</translation>
    </message>
    <message>
        <source>Seen at the exchange on {seen_on}: {rights}.</source>
        <translation>于 {seen_on} 在交易所查得：{rights}。</translation>
    </message>
    <message>
        <source>Rights beyond its task</source>
        <translation>权限超出任务所需</translation>
    </message>
    <message>
        <source>This key may do more than its task, “{purpose}”, needs: {rights}.</source>
        <translation>此密钥的权限超出其任务“{purpose}”所需：{rights}。</translation>
    </message>
    <message>
        <source>One key for several tasks</source>
        <translation>一个密钥用于多个任务</translation>
    </message>
    <message>
        <source>This key trades both spot and futures: one leak costs both. Use one key for each.</source>
        <translation>此密钥同时交易现货和合约：一次泄露，两边受损。请分别使用不同的密钥。</translation>
    </message>
    <message>
        <source>Rights not looked up lately</source>
        <translation>权限已久未查询</translation>
    </message>
    <message>
        <source>What this key may do was looked up 30 days ago or earlier. It may have changed since.</source>
        <translation>此密钥的权限是在 30 天前或更早查询的，此后可能已发生变化。</translation>
    </message>
    <message>
        <source>The exchange was last asked on {seen_on}.</source>
        <translation>上次向交易所查询：{seen_on}。</translation>
    </message>
    <message>
        <source>Rights changed</source>
        <translation>权限已变化</translation>
    </message>
    <message>
        <source>At the exchange this key is not as you last found it right. If it was not you who changed it, someone else is in your account.</source>
        <translation>此密钥在交易所的状态与您上次确认时不同。如果不是您更改的，说明有人进入了您的账户。</translation>
    </message>
    <message>
        <source>Compared: what you found right on {expected_on} with {seen_on}.</source>
        <translation>比较：您于 {expected_on} 确认的状态与 {seen_on} 的状态。</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>未注册</translation>
    </message>
    <message>
        <source>This key pair is not registered at the exchange yet, so it cannot be used.</source>
        <translation>此密钥对尚未在交易所注册，因此无法使用。</translation>
    </message>
    <message>
        <source>Made on {created_on}.</source>
        <translation>生成于 {created_on}。</translation>
    </message>
    <message>
        <source>Never tested</source>
        <translation>从未测试</translation>
    </message>
    <message>
        <source>No signed request with this key was accepted yet: nobody knows if it works.</source>
        <translation>还没有用此密钥签名的请求被接受：无法得知它是否有效。</translation>
    </message>
    <message>
        <source>Registered on {registered_on}.</source>
        <translation>注册于 {registered_on}。</translation>
    </message>
    <message>
        <source>Refused by the exchange</source>
        <translation>被交易所拒绝</translation>
    </message>
    <message>
        <source>The exchange refused the last signed request with this key.</source>
        <translation>交易所拒绝了最近一次用此密钥签名的请求。</translation>
    </message>
    <message>
        <source>Refused on {refused_on}.</source>
        <translation>拒绝于 {refused_on}。</translation>
    </message>
    <message>
        <source>HMAC secret</source>
        <translation>HMAC 密钥</translation>
    </message>
    <message>
        <source>This is an HMAC secret: the exchange knows it too, and calls the kind deprecated. Of a key pair only you have the private key.</source>
        <translation>这是 HMAC 密钥：交易所也持有它，并称此类型已弃用。而密钥对的私钥只有您持有。</translation>
    </message>
    <message>
        <source>Unused for 30 days</source>
        <translation>30 天未使用</translation>
    </message>
    <message>
        <source>This key seems to be unused. A key that nobody needs is best deleted.</source>
        <translation>此密钥似乎未被使用。没有人需要的密钥最好删除。</translation>
    </message>
    <message>
        <source>Last used here on {last_used_on}. If a program uses it, note that program with it.</source>
        <translation>在此最近一次使用：{last_used_on}。如果有程序在使用，请将该程序记录在密钥中。</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>从未使用</translation>
    </message>
    <message>
        <source>This key seems never to be used. A key that nobody needs is best deleted.</source>
        <translation>此密钥似乎从未使用过。没有人需要的密钥最好删除。</translation>
    </message>
    <message>
        <source>Registered on {registered_on}. If a program uses it, note that program with it.</source>
        <translation>注册于 {registered_on}。如果有程序在使用，请将该程序记录在密钥中。</translation>
    </message>
    <message>
        <source>Private key in an open file</source>
        <translation>私钥在未加保护的文件中</translation>
    </message>
    <message>
        <source>A file holds the private key without a passphrase: whoever gets the file can use the key.</source>
        <translation>有一个文件包含私钥且没有口令：任何拿到该文件的人都能使用此密钥。</translation>
    </message>
    <message>
        <source>Written on {exported_on} to {path}.</source>
        <translation>{exported_on} 写入到 {path}。</translation>
    </message>
    <message>
        <source>In the wrong hands, and alive</source>
        <translation>已落入他人之手，且仍有效</translation>
    </message>
    <message>
        <source>This key may be in the wrong hands, and nothing proves yet that the exchange takes it no more. Delete it there now.</source>
        <translation>此密钥可能已落入他人之手，且尚未证实交易所已不再接受它。请立即在交易所删除它。</translation>
    </message>
    <message>
        <source>Declared compromised on {declared_on}.</source>
        <translation>声明泄露于 {declared_on}。</translation>
    </message>
    <message>
        <source>Emergency steps left</source>
        <translation>还有应急步骤未完成</translation>
    </message>
    <message>
        <source>This key was in the wrong hands and is dead now. Go through the steps that are left, to see what was done with it.</source>
        <translation>此密钥曾落入他人之手，现已失效。请完成剩余的步骤，查明它被用来做了什么。</translation>
    </message>
    <message>
        <source>Proven dead on {dead_on}.</source>
        <translation>证实失效于 {dead_on}。</translation>
    </message>
    <message>
        <source>Replacement due</source>
        <translation>更换到期</translation>
    </message>
    <message>
        <source>This key should be replaced by {due_on}.</source>
        <translation>此密钥应在 {due_on} 之前更换。</translation>
    </message>
    <message>
        <source>In use since {since_on}; days allowed: {days}.</source>
        <translation>自 {since_on} 起使用；允许天数：{days}。</translation>
    </message>
    <message>
        <source>Being replaced</source>
        <translation>更换中</translation>
    </message>
    <message>
        <source>This key is being replaced; until that is done, two keys work.</source>
        <translation>此密钥正在更换；完成之前，两个密钥都有效。</translation>
    </message>
    <message>
        <source>Begun on {begun_on}.</source>
        <translation>开始于 {begun_on}。</translation>
    </message>
    <message>
        <source>Old key still works</source>
        <translation>旧密钥仍有效</translation>
    </message>
    <message>
        <source>The day is past until which old and new key were both to work, {due_on}. Delete the old one at the exchange.</source>
        <translation>新旧密钥并行有效的期限 {due_on} 已过。请在交易所删除旧密钥。</translation>
    </message>
    <message>
        <source>The replacement began on {begun_on}.</source>
        <translation>更换开始于 {begun_on}。</translation>
    </message>
    <message>
        <source>Stored twice</source>
        <translation>重复保存</translation>
    </message>
    <message>
        <source>This key is stored more than once in the vault.</source>
        <translation>此密钥在保险库中保存了不止一次。</translation>
    </message>
    <message>
        <source>The same key is called: {others}.</source>
        <translation>相同的密钥名为：{others}。</translation>
    </message>
    <message>
        <source>One key pair, several API keys</source>
        <translation>一个密钥对，多个 API 密钥</translation>
    </message>
    <message>
        <source>One public key was registered more than once: a leak of its private key opens all of them.</source>
        <translation>同一个公钥被注册了不止一次：其私钥一旦泄露，所有对应的 API 密钥都会受影响。</translation>
    </message>
    <message>
        <source>The same key pair is called: {others}.</source>
        <translation>相同的密钥对名为：{others}。</translation>
    </message>
    <message>
        <source>Account nearly full</source>
        <translation>账户密钥数将满</translation>
    </message>
    <message>
        <source>The exchange takes {limit} API keys for one account. Delete those that you do not need before that stops you.</source>
        <translation>交易所允许一个账户有 {limit} 个 API 密钥。请及早删除不需要的密钥，以免受阻。</translation>
    </message>
    <message>
        <source>Keys here of the account “{account}”, {environment}: {count}.</source>
        <translation>此处账户“{account}”（{environment}）的密钥数：{count}。</translation>
    </message>
    <message>
        <source>Your address changed</source>
        <translation>您的地址已变化</translation>
    </message>
    <message>
        <source>Your address is {address} now, and that is not on this key’s IP list as you noted it. The exchange will refuse the key from here.</source>
        <translation>您现在的地址是 {address}，不在您为此密钥记录的 IP 白名单中。交易所将拒绝从这里使用该密钥。</translation>
    </message>
    <message>
        <source>Reported by the exchange on {reported_on}. Noted for this key: {noted}.</source>
        <translation>交易所报告于 {reported_on}。此密钥记录的地址：{noted}。</translation>
    </message>
    <message>
        <source>No recovery code</source>
        <translation>没有恢复码</translation>
    </message>
    <message>
        <source>This vault has no recovery code: if you forget the password, every key in it is lost.</source>
        <translation>此保险库没有恢复码：如果您忘记密码，其中的所有密钥都会丢失。</translation>
    </message>
    <message>
        <source>Backup due</source>
        <translation>备份到期</translation>
    </message>
    <message>
        <source>The last copy of this vault on another disk is old. A broken disk would lose what came after it.</source>
        <translation>此保险库在其他磁盘上的最近一份副本已旧。磁盘一旦损坏，此后的内容将会丢失。</translation>
    </message>
    <message>
        <source>Copied on {backup_on}.</source>
        <translation>复制于 {backup_on}。</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>本机时钟</translation>
    </message>
    <message>
        <source>This computer’s clock is {apart} behind the exchange’s: other programs on it may be refused. Requests from this app allow for it.</source>
        <translation>本机时钟比交易所慢 {apart}：本机上的其他程序可能会被拒绝。本应用的请求会自动修正。</translation>
    </message>
    <message>
        <source>The exchange took the right to trade away from this key on {due_on}. Programs can no longer open or close positions with it.</source>
        <translation>交易所已于 {due_on} 取消此密钥的交易权限。程序无法再用它开仓或平仓。</translation>
    </message>
    <message>
        <source>Without an IP list the right to trade may have lapsed 30 days after the key was made: on {due_on}.</source>
        <translation>没有 IP 白名单，交易权限可能已在密钥创建 30 天后失效：{due_on}。</translation>
    </message>
    <message>
        <source>A user saw a key without an IP list lapse after 90 days. For this key that was {due_on}.</source>
        <translation>有用户发现没有 IP 白名单的密钥在 90 天后失效。对此密钥而言是 {due_on}。</translation>
    </message>
    <message>
        <source>The exchange deletes keys without an IP list that nobody uses for 30 days. If no program used this key meanwhile, that was on {due_on}.</source>
        <translation>没有 IP 白名单且 30 天无人使用的密钥会被交易所删除。如果期间没有程序使用此密钥，删除日期是 {due_on}。</translation>
    </message>
    <message>
        <source>This key should have been replaced by {due_on}. The older a key, the more places it may have leaked to.</source>
        <translation>此密钥应在 {due_on} 之前更换。密钥使用越久，可能泄露的地方越多。</translation>
    </message>
    <message>
        <source>You noted no IP list for this key, and the exchange was not asked. Without such a list, whoever gets its private key can use it from anywhere.</source>
        <translation>您没有为此密钥记录 IP 白名单，也没有向交易所查询过。没有白名单，任何拿到其私钥的人都可以在任何地方使用它。</translation>
    </message>
    <message>
        <source>This key may withdraw. Its IP list holds strangers off, but whoever gets into one of those computers can take the money.</source>
        <translation>此密钥可以提现。IP 白名单能挡住外人，但任何进入这些计算机之一的人都能取走资金。</translation>
    </message>
    <message>
        <source>The exchange was never asked what this key may do, so most rules cannot judge it.</source>
        <translation>从未向交易所查询过此密钥的权限，因此大多数规则无法判断。</translation>
    </message>
    <message>
        <source>New rights: {added}.</source>
        <translation>新增权限：{added}。</translation>
    </message>
    <message>
        <source>Rights that are gone: {removed}.</source>
        <translation>已取消的权限：{removed}。</translation>
    </message>
    <message>
        <source>It has an IP list now.</source>
        <translation>现在有 IP 白名单。</translation>
    </message>
    <message>
        <source>Its IP list is gone.</source>
        <translation>其 IP 白名单已被移除。</translation>
    </message>
    <message>
        <source>The exchange does not know this key: it was deleted there, or it is of another environment.</source>
        <translation>交易所不认识此密钥：它已在那里被删除，或属于其他环境。</translation>
    </message>
    <message>
        <source>The exchange has taken the right to trade away from this key.</source>
        <translation>交易所已取消此密钥的交易权限。</translation>
    </message>
    <message>
        <source>The exchange refused this key: it was deleted there, or your address is not on its IP list.</source>
        <translation>交易所拒绝了此密钥：它已在那里被删除，或您的地址不在其 IP 白名单中。</translation>
    </message>
    <message>
        <source>The exchange refused this key, your address or the right for the request; it does not say which.</source>
        <translation>交易所因此密钥、您的地址或请求所需的权限予以拒绝，但没有说明是哪一个。</translation>
    </message>
    <message>
        <source>The exchange refused your address: it is not on the key’s IP list.</source>
        <translation>交易所拒绝了您的地址：它不在密钥的 IP 白名单中。</translation>
    </message>
    <message>
        <source>The key has not the right for what was asked of it.</source>
        <translation>密钥没有执行该操作的权限。</translation>
    </message>
    <message>
        <source>The signature was refused: the exchange holds another public key under this API key.</source>
        <translation>签名被拒绝：交易所在此 API 密钥下持有另一个公钥。</translation>
    </message>
    <message>
        <source>The API key that is stored here has not the form of one.</source>
        <translation>此处保存的 API 密钥不符合 API 密钥的格式。</translation>
    </message>
    <message>
        <source>Refused on {refused_on}; your address was {address}.</source>
        <translation>拒绝于 {refused_on}；当时您的地址是 {address}。</translation>
    </message>
    <message>
        <source>Keys here without an account’s name, {environment}: {count}.</source>
        <translation>此处未注明账户的密钥数（{environment}）：{count}。</translation>
    </message>
    <message>
        <source>This vault was never copied to another disk. If this disk breaks, every key in it is lost.</source>
        <translation>此保险库从未复制到其他磁盘。如果此磁盘损坏，其中的所有密钥都会丢失。</translation>
    </message>
    <message>
        <source>Some keys came after the last copy of this vault to another disk. If this disk breaks, they are lost.</source>
        <translation>有些密钥是在最近一次将此保险库复制到其他磁盘之后添加的。如果此磁盘损坏，这些密钥会丢失。</translation>
    </message>
    <message>
        <source>Copied on {backup_on}; keys that are not in that copy: {unsaved}.</source>
        <translation>复制于 {backup_on}；不在该副本中的密钥：{unsaved}。</translation>
    </message>
    <message>
        <source>This computer’s clock is {apart} ahead of the exchange’s: other programs on it may be refused. Requests from this app allow for it.</source>
        <translation>本机时钟比交易所快 {apart}：本机上的其他程序可能会被拒绝。本应用的请求会自动修正。</translation>
    </message>
    <message>
        <source>Enable Reading</source>
        <translation>允许读取</translation>
    </message>
    <message>
        <source>Enable Spot &amp; Margin Trading</source>
        <translation>允许现货及杠杆交易</translation>
    </message>
    <message>
        <source>Enable Margin Loan, Repay &amp; Transfer</source>
        <translation>允许杠杆质押借币、还款和划转</translation>
    </message>
    <message>
        <source>Enable Futures</source>
        <translation>允许合约</translation>
    </message>
    <message>
        <source>Enable European Options</source>
        <translation>允许欧式期权</translation>
    </message>
    <message>
        <source>Enable Portfolio Margin Trading</source>
        <translation>允许统一账户交易</translation>
    </message>
    <message>
        <source>Enable FIX API trading</source>
        <translation>允许 FIX API 交易</translation>
    </message>
    <message>
        <source>Enable FIX API reading</source>
        <translation>允许 FIX API 读取</translation>
    </message>
    <message>
        <source>Enable Internal Transfer</source>
        <translation>允许内部转账</translation>
    </message>
    <message>
        <source>Permits Universal Transfer</source>
        <translation>允许万向划转</translation>
    </message>
    <message>
        <source>Enable Withdrawals</source>
        <translation>允许提现</translation>
    </message>
    <message>
        <source>Spot trading</source>
        <translation>现货交易</translation>
    </message>
    <message>
        <source>Futures trading</source>
        <translation>合约交易</translation>
    </message>
    <message>
        <source>Tax report</source>
        <translation>税务报告</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>production</source>
        <translation>实盘</translation>
    </message>
    <message>
        <source>testnet</source>
        <translation>测试网</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>模拟交易</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Register it</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>Go on replacing it</source>
        <translation>继续更换</translation>
    </message>
    <message>
        <source>Note its IP list</source>
        <translation>记录其 IP 白名单</translation>
    </message>
    <message>
        <source>Open API Management</source>
        <translation>打开 API 管理</translation>
    </message>
    <message>
        <source>Show the open files</source>
        <translation>显示未加保护的文件</translation>
    </message>
    <message>
        <source>Go on with the emergency steps</source>
        <translation>继续应急步骤</translation>
    </message>
    <message>
        <source>Look at the change</source>
        <translation>查看变化</translation>
    </message>
    <message>
        <source>Move one to the trash</source>
        <translation>将其中一个移至回收站</translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <translation>生成恢复码</translation>
    </message>
    <message>
        <source>Copy to another disk</source>
        <translation>复制到其他磁盘</translation>
    </message>
    <message>
        <source>Set the clock by the internet</source>
        <translation>通过互联网校准时钟</translation>
    </message>
    <message>
        <source>Binance, advice on API keys: one task, least rights, IP list, rotation</source>
        <translation>币安关于 API 密钥的建议：一个任务一个密钥、最小权限、IP 白名单、轮换</translation>
    </message>
    <message>
        <source>Binance, advice on leaked API keys</source>
        <translation>币安关于 API 密钥泄露的建议</translation>
    </message>
    <message>
        <source>Binance, answer of apiRestrictions</source>
        <translation>币安 apiRestrictions 的应答</translation>
    </message>
    <message>
        <source>Binance, answer of apiRestrictions, tradingAuthorityExpirationTime</source>
        <translation>币安 apiRestrictions 的应答，tradingAuthorityExpirationTime</translation>
    </message>
    <message>
        <source>Binance announcement on API keys without an IP list</source>
        <translation>币安关于无 IP 白名单 API 密钥的公告</translation>
    </message>
    <message>
        <source>report of a user whose key lapsed, not the exchange&apos;s own word</source>
        <translation>密钥失效的用户的报告，并非交易所的说法</translation>
    </message>
    <message>
        <source>Binance policy on inactive API keys without an IP list</source>
        <translation>币安关于无 IP 白名单且不活跃 API 密钥的政策</translation>
    </message>
    <message>
        <source>Binance, text of API Management as quoted by a user</source>
        <translation>用户引述的币安“API 管理”页面文字</translation>
    </message>
    <message>
        <source>Binance spot API documents, rest-api.md, Timing security</source>
        <translation>币安现货 API 文档，rest-api.md，Timing security</translation>
    </message>
    <message>
        <source>Binance spot API documents, errors.md</source>
        <translation>币安现货 API 文档，errors.md</translation>
    </message>
    <message>
        <source>Binance spot API documents, faqs/api_key_types.md</source>
        <translation>币安现货 API 文档，faqs/api_key_types.md</translation>
    </message>
    <message>
        <source>Binance FAQ, How to create API keys</source>
        <translation>币安常见问题：如何创建 API 密钥</translation>
    </message>
    <message>
        <source>Source: {citation} ({dated}).</source>
        <translation>来源：{citation}（{dated}）。</translation>
    </message>
    <message>
        <source>Source: advice of this app.</source>
        <translation>来源：本应用的建议。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{name}: at best {grade}.</source>
        <translation>{name}：最高为 {grade}。</translation>
    </message>
    <message>
        <source>For grade {grade}, see to: {names}.</source>
        <translation>要达到评级 {grade}，请处理：{names}。</translation>
    </message>
    <message>
        <source>Nothing is wrong with this key.</source>
        <translation>此密钥没有问题。</translation>
    </message>
    <message>
        <source>This key cannot get better; it has to be replaced.</source>
        <translation>此密钥无法再改善；必须更换。</translation>
    </message>
    <message>
        <source>“{label}”: right to trade ends</source>
        <translation>“{label}”：交易权限终止</translation>
    </message>
    <message>
        <source>“{label}”: right to trade may lapse (estimate, 30 days)</source>
        <translation>“{label}”：交易权限可能失效（估计，30 天）</translation>
    </message>
    <message>
        <source>“{label}”: right to trade may lapse (estimate, 90 days)</source>
        <translation>“{label}”：交易权限可能失效（估计，90 天）</translation>
    </message>
    <message>
        <source>“{label}”: may be deleted if unused (estimate)</source>
        <translation>“{label}”：不使用可能被删除（估计）</translation>
    </message>
    <message>
        <source>“{label}”: replace it</source>
        <translation>“{label}”：更换</translation>
    </message>
    <message>
        <source>“{label}”: delete the old key</source>
        <translation>“{label}”：删除旧密钥</translation>
    </message>
    <message>
        <source>Copy the vault to another disk</source>
        <translation>将保险库复制到其他磁盘</translation>
    </message>
    <message>
        <source>A key’s right to trade ends</source>
        <translation>某个密钥的交易权限终止</translation>
    </message>
    <message>
        <source>A key’s right to trade may lapse (estimate, 30 days)</source>
        <translation>某个密钥的交易权限可能失效（估计，30 天）</translation>
    </message>
    <message>
        <source>A key’s right to trade may lapse (estimate, 90 days)</source>
        <translation>某个密钥的交易权限可能失效（估计，90 天）</translation>
    </message>
    <message>
        <source>A key may be deleted if unused (estimate)</source>
        <translation>某个密钥不使用可能被删除（估计）</translation>
    </message>
    <message>
        <source>Replace a key</source>
        <translation>更换某个密钥</translation>
    </message>
    <message>
        <source>Delete an old key</source>
        <translation>删除某个旧密钥</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>{moment}, from the {caller}</source>
        <translation>{moment}，来自{caller}</translation>
    </message>
    <message>
        <source>window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>IP list</source>
        <translation>IP 白名单</translation>
    </message>
    <message>
        <source>reminder to rotate</source>
        <translation>轮换提醒</translation>
    </message>
    <message>
        <source>programs that use it</source>
        <translation>使用它的程序</translation>
    </message>
    <message>
        <source>pinned or not</source>
        <translation>是否置顶</translation>
    </message>
    <message>
        <source>with a passphrase</source>
        <translation>带口令</translation>
    </message>
    <message>
        <source>with a passphrase, for older tools</source>
        <translation>带口令，适用于旧版工具</translation>
    </message>
    <message>
        <source>without a passphrase</source>
        <translation>不带口令</translation>
    </message>
    <message>
        <source>for OpenSSH, with a passphrase</source>
        <translation>OpenSSH 格式，带口令</translation>
    </message>
    <message>
        <source>for OpenSSH, without a passphrase</source>
        <translation>OpenSSH 格式，不带口令</translation>
    </message>
    <message>
        <source>archive with a passphrase</source>
        <translation>归档文件，带口令</translation>
    </message>
    <message>
        <source>archive without a passphrase</source>
        <translation>归档文件，不带口令</translation>
    </message>
    <message>
        <source>Generated in this vault</source>
        <translation>在此保险库中生成</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>API key saved</source>
        <translation>API 密钥已保存</translation>
    </message>
    <message>
        <source>Verified: the exchange accepted a signed request</source>
        <translation>已验证：交易所接受了签名请求</translation>
    </message>
    <message>
        <source>Private key written to a file: {rest}</source>
        <translation>私钥已写入文件：{rest}</translation>
    </message>
    <message>
        <source>Secret shown on the screen</source>
        <translation>机密内容已在屏幕上显示</translation>
    </message>
    <message>
        <source>Edited: {rest}</source>
        <translation>已编辑：{rest}</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>已移至回收站</translation>
    </message>
    <message>
        <source>Put back from the trash</source>
        <translation>已从回收站还原</translation>
    </message>
    <message>
        <source>Rotation begun</source>
        <translation>轮换已开始</translation>
    </message>
    <message>
        <source>Rotation called off</source>
        <translation>轮换已取消</translation>
    </message>
    <message>
        <source>Replaced by “{rest}”</source>
        <translation>已被“{rest}”替代</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已退役</translation>
    </message>
    <message>
        <source>Declared compromised</source>
        <translation>已声明泄露</translation>
    </message>
    <message>
        <source>Reason of the compromise noted</source>
        <translation>已记录泄露原因</translation>
    </message>
    <message>
        <source>Drill ended</source>
        <translation>应急处置已结束</translation>
    </message>
    <message>
        <source>Permissions accepted as they are</source>
        <translation>已认可当前的权限</translation>
    </message>
    <message>
        <source>Proven dead: the exchange does not know it any more</source>
        <translation>已证实失效：交易所不再认识它</translation>
    </message>
    <message>
        <source>Alive after all: the exchange accepted it again</source>
        <translation>仍然有效：交易所再次接受了它</translation>
    </message>
    <message>
        <source>Refused by the exchange: {rest}</source>
        <translation>被交易所拒绝：{rest}</translation>
    </message>
</context>
<context>
    <name>key column</name>
    <message>
        <source>Label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>已创建</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>评级</translation>
    </message>
</context>
<context>
    <name>kind</name>
    <message>
        <source>Accepted everywhere RSA is, and the fastest RSA to sign with.</source>
        <translation>支持 RSA 的地方都接受，且是签名最快的 RSA。</translation>
    </message>
    <message>
        <source>Between the two; the exchange&apos;s documents name 2048 and 4096.</source>
        <translation>介于两者之间；交易所的文档只提到 2048 和 4096。</translation>
    </message>
    <message>
        <source>The strongest RSA key the exchange takes. Works with every request.</source>
        <translation>交易所接受的最强的 RSA 密钥。适用于所有请求。</translation>
    </message>
    <message>
        <source>Recommended by the exchange: small and fast, and the only kind for FIX and WebSocket logon. Check that your bot can use it.</source>
        <translation>交易所推荐：短小快速，也是 FIX 和 WebSocket 登录唯一可用的类型。请确认您的机器人支持它。</translation>
    </message>
</context>
<context>
    <name>kit</name>
    <message>
        <source>Vault App: recovery kit</source>
        <translation>Vault App：恢复资料</translation>
    </message>
    <message>
        <source>This code opens the vault when the password is lost:</source>
        <translation>忘记密码时，可用此恢复码打开保险库：</translation>
    </message>
    <message>
        <source>Whoever has this code and the vault file has your keys. Keep it with your passports, away from the computer.</source>
        <translation>任何同时拥有此恢复码和保险库文件的人，就拥有您的密钥。请将它与护照等证件放在一起，远离计算机。</translation>
    </message>
    <message>
        <source>Open the app, choose “Use recovery code…”, and type it. Capitals and hyphens do not matter; O is 0, I and L are 1.</source>
        <translation>打开应用，选择“使用恢复码…”，然后输入恢复码。不区分大小写，连字符可省略；O 即 0，I 和 L 即 1。</translation>
    </message>
</context>
<context>
    <name>life</name>
    <message>
        <source>“{label}” is dead: the exchange refused a signed request with it as unknown.</source>
        <translation>“{label}”已失效：交易所因不认识它而拒绝了签名请求。</translation>
    </message>
    <message>
        <source>“{label}” is still alive: the exchange accepted a signed request with it.</source>
        <translation>“{label}”仍然有效：交易所接受了用它签名的请求。</translation>
    </message>
    <message>
        <source>Delete it at the exchange, then prove it again.</source>
        <translation>请在交易所删除它，然后重新证实。</translation>
    </message>
    <message>
        <source>The exchange still knows the API key of “{label}”, though it refused it.</source>
        <translation>交易所仍认识“{label}”的 API 密钥，尽管拒绝了它。</translation>
    </message>
    <message>
        <source>The exchange does not know the API key that is stored with “{label}”, but it never accepted it before either: it may be the wrong one.</source>
        <translation>交易所不认识随“{label}”保存的 API 密钥，但以前也从未接受过它：可能保存的 API 密钥有误。</translation>
    </message>
    <message>
        <source>Compare it with the one that the exchange issued. If it is the same, say so and prove it again.</source>
        <translation>请与交易所颁发的 API 密钥核对。如果相同，请在此确认，然后重新证实。</translation>
    </message>
    <message>
        <source>This does not prove that “{label}” is dead. {reason}</source>
        <translation>这不能证明“{label}”已失效。{reason}</translation>
    </message>
    <message>
        <source>Register the new key</source>
        <translation>注册新密钥</translation>
    </message>
    <message>
        <source>Register the public key of “{new}” at the exchange, with the permissions and the IP list of “{old}”, and store the API key that it issues.</source>
        <translation>在交易所注册“{new}”的公钥，设置与“{old}”相同的权限和 IP 白名单，并保存交易所颁发的 API 密钥。</translation>
    </message>
    <message>
        <source>Prove the new key</source>
        <translation>证实新密钥有效</translation>
    </message>
    <message>
        <source>Test “{new}”: the exchange has to accept a signed request with it.</source>
        <translation>测试“{new}”：交易所必须接受用它签名的请求。</translation>
    </message>
    <message>
        <source>Give the new key to every program</source>
        <translation>让所有程序使用新密钥</translation>
    </message>
    <message>
        <source>Give “{new}” to these programs and tick each of them off: {programs}.</source>
        <translation>将“{new}”交给以下程序，并逐一勾选：{programs}。</translation>
    </message>
    <message>
        <source>Let both keys work for a while</source>
        <translation>让两个密钥并行一段时间</translation>
    </message>
    <message>
        <source>Both keys work until {until}. See to it that no program still uses “{old}”.</source>
        <translation>两个密钥在 {until} 之前都有效。请确保没有程序仍在使用“{old}”。</translation>
    </message>
    <message>
        <source>Delete the old key</source>
        <translation>删除旧密钥</translation>
    </message>
    <message>
        <source>Delete “{old}” at the exchange (API Management), and say here that you did.</source>
        <translation>在交易所（API 管理）删除“{old}”，并在这里确认已删除。</translation>
    </message>
    <message>
        <source>Prove that the old key is dead</source>
        <translation>证实旧密钥已失效</translation>
    </message>
    <message>
        <source>A signed request with “{old}” has to be refused now.</source>
        <translation>现在用“{old}”签名的请求必须被拒绝。</translation>
    </message>
    <message>
        <source>“{old}” is replaced by “{new}” and proven dead.</source>
        <translation>“{old}”已被“{new}”替代，并已证实失效。</translation>
    </message>
    <message>
        <source>The key that was to replace “{old}” is not usable any more. Call the replacement off and begin again.</source>
        <translation>用于替代“{old}”的密钥已不可用。请取消更换并重新开始。</translation>
    </message>
    <message>
        <source>Delete the key at the exchange</source>
        <translation>在交易所删除密钥</translation>
    </message>
    <message>
        <source>Delete “{label}” at the exchange (API Management) now, before anything else: until then whoever has it can use it.</source>
        <translation>请立即在交易所（API 管理）删除“{label}”，先于其他一切操作：在此之前，任何持有它的人都能使用它。</translation>
    </message>
    <message>
        <source>Prove that it is dead</source>
        <translation>证实它已失效</translation>
    </message>
    <message>
        <source>A signed request with “{label}” has to be refused now.</source>
        <translation>现在用“{label}”签名的请求必须被拒绝。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>Make a new key for the same task, register and test it, and name it as the one that replaces “{label}”.</source>
        <translation>为同一任务生成新密钥，注册并测试，然后指定它替代“{label}”。</translation>
    </message>
    <message>
        <source>Update the programs</source>
        <translation>更新程序</translation>
    </message>
    <message>
        <source>Give the new key to every program that used “{label}”.</source>
        <translation>将新密钥交给所有使用过“{label}”的程序。</translation>
    </message>
    <message>
        <source>Review the account</source>
        <translation>检查账户</translation>
    </message>
    <message>
        <source>Look at open orders, last trades, balances and withdrawals for what you did not do.</source>
        <translation>查看当前挂单、最近成交、余额和提现记录，看是否有非您本人的操作。</translation>
    </message>
    <message>
        <source>Tell the exchange&apos;s support</source>
        <translation>告知交易所客服</translation>
    </message>
    <message>
        <source>Send the evidence report to the exchange&apos;s support, by its website only.</source>
        <translation>将证据报告发送给交易所客服，只能通过其网站发送。</translation>
    </message>
    <message>
        <source>“{label}” is proven dead, and every step is done. The drill can be ended.</source>
        <translation>“{label}”已证实失效，所有步骤均已完成。可以结束应急处置。</translation>
    </message>
    <message>
        <source>The drill of “{label}” is over.</source>
        <translation>“{label}”的应急处置已结束。</translation>
    </message>
    <message>
        <source>From now on nothing is signed with “{label}” but what proves it dead. This cannot be undone.</source>
        <translation>从现在起，除用于证实其失效的请求外，“{label}”不再签署任何内容。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Programs that hold the key go on working until it is deleted at the exchange.</source>
        <translation>在交易所删除该密钥之前，持有它的程序会继续运行。</translation>
    </message>
</context>
<context>
    <name>list</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>look</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>only from the addresses on its list</source>
        <translation>仅限其白名单中的地址</translation>
    </message>
    <message>
        <source>none: it works from everywhere</source>
        <translation>无：可在任何地方使用</translation>
    </message>
    <message>
        <source>as the exchange said on {moment}</source>
        <translation>交易所于 {moment} 告知</translation>
    </message>
</context>
<context>
    <name>purpose</name>
    <message>
        <source>Spot trading</source>
        <translation>现货交易</translation>
    </message>
    <message>
        <source>Futures trading</source>
        <translation>合约交易</translation>
    </message>
    <message>
        <source>Tax report</source>
        <translation>税务报告</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>registration</name>
    <message>
        <source>Paste the public key, name it, and confirm.</source>
        <translation>粘贴公钥，为其命名，然后确认。</translation>
    </message>
    <message>
        <source>Copy the API key that it shows you.</source>
        <translation>复制页面显示的 API 密钥。</translation>
    </message>
    <message>
        <source>Log in and open Profile → API Management.</source>
        <translation>登录并打开“个人中心 → API 管理”。</translation>
    </message>
    <message>
        <source>Choose Create API, then Self-generated.</source>
        <translation>选择“创建 API”，然后选择“自行生成”。</translation>
    </message>
    <message>
        <source>Tick only the rights this key needs, and list the IP addresses it is used from: without them the exchange may take the rights away again.</source>
        <translation>只勾选此密钥需要的权限，并列出使用它的 IP 地址：没有 IP 地址，交易所可能会收回权限。</translation>
    </message>
    <message>
        <source>Log in and choose Register Public Key.</source>
        <translation>登录并选择“Register Public Key”。</translation>
    </message>
    <message>
        <source>Log in, open the settings, then API Management.</source>
        <translation>登录，打开设置，然后进入 API 管理。</translation>
    </message>
    <message>
        <source>The practice exchange runs on this computer. Hand in your public key; it puts the new API key on your clipboard, as if you had copied it there.</source>
        <translation>练习交易所在本机上运行。提交您的公钥后，它会将新的 API 密钥放到剪贴板上，如同您在那里复制的一样。</translation>
    </message>
</context>
<context>
    <name>requests</name>
    <message>
        <source>Is the exchange there?</source>
        <translation>交易所是否可达？</translation>
    </message>
    <message>
        <source>The exchange&apos;s time</source>
        <translation>交易所的时间</translation>
    </message>
    <message>
        <source>Rules of a market</source>
        <translation>交易对规则</translation>
    </message>
    <message>
        <source>Account and balances</source>
        <translation>账户和余额</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>当前挂单</translation>
    </message>
    <message>
        <source>Own trades</source>
        <translation>本人成交</translation>
    </message>
    <message>
        <source>Check an order</source>
        <translation>校验订单</translation>
    </message>
    <message>
        <source>Permissions of this key</source>
        <translation>此密钥的权限</translation>
    </message>
    <message>
        <source>State of the account</source>
        <translation>账户状态</translation>
    </message>
    <message>
        <source>Trading by API: state</source>
        <translation>API 交易状态</translation>
    </message>
    <message>
        <source>VIP level and margin</source>
        <translation>VIP 等级和杠杆</translation>
    </message>
    <message>
        <source>Is there maintenance?</source>
        <translation>是否在维护？</translation>
    </message>
    <message>
        <source>USD-M futures: is it there?</source>
        <translation>U 本位合约：是否可达？</translation>
    </message>
    <message>
        <source>USD-M futures: time</source>
        <translation>U 本位合约：时间</translation>
    </message>
    <message>
        <source>USD-M futures: markets</source>
        <translation>U 本位合约：交易对</translation>
    </message>
    <message>
        <source>USD-M futures: balance</source>
        <translation>U 本位合约：余额</translation>
    </message>
    <message>
        <source>USD-M futures: account</source>
        <translation>U 本位合约：账户</translation>
    </message>
    <message>
        <source>USD-M futures: check an order</source>
        <translation>U 本位合约：校验订单</translation>
    </message>
    <message>
        <source>COIN-M futures: is it there?</source>
        <translation>币本位合约：是否可达？</translation>
    </message>
    <message>
        <source>COIN-M futures: time</source>
        <translation>币本位合约：时间</translation>
    </message>
    <message>
        <source>COIN-M futures: balance</source>
        <translation>币本位合约：余额</translation>
    </message>
    <message>
        <source>COIN-M futures: account</source>
        <translation>币本位合约：账户</translation>
    </message>
    <message>
        <source>WebSocket: log on</source>
        <translation>WebSocket：登录</translation>
    </message>
    <message>
        <source>WebSocket: session state</source>
        <translation>WebSocket：会话状态</translation>
    </message>
    <message>
        <source>WebSocket: account</source>
        <translation>WebSocket：账户</translation>
    </message>
    <message>
        <source>WebSocket: check an order</source>
        <translation>WebSocket：校验订单</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公开</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Validates only</source>
        <translation>仅校验</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Public: needs no signature.</source>
        <translation>公开：无需签名。</translation>
    </message>
    <message>
        <source>Needs the right to read.</source>
        <translation>需要读取权限。</translation>
    </message>
    <message>
        <source>Needs the right to trade spot.</source>
        <translation>需要现货交易权限。</translation>
    </message>
    <message>
        <source>Needs the right to use futures.</source>
        <translation>需要合约权限。</translation>
    </message>
    <message>
        <source>Asked the exchange for its time.</source>
        <translation>已询问交易所的时间。</translation>
    </message>
    <message>
        <source>Tried a public request.</source>
        <translation>已尝试公开请求。</translation>
    </message>
    <message>
        <source>Tried a signed request.</source>
        <translation>已尝试签名请求。</translation>
    </message>
    <message>
        <source>Asked for the key&apos;s permissions.</source>
        <translation>已查询密钥的权限。</translation>
    </message>
    <message>
        <source>Asked for this computer&apos;s address.</source>
        <translation>已查询本机的地址。</translation>
    </message>
    <message>
        <source>Tried the request itself.</source>
        <translation>已尝试该请求本身。</translation>
    </message>
    <message>
        <source>Weight {weight}.</source>
        <translation>权重 {weight}。</translation>
    </message>
    <message>
        <source>Places no order.</source>
        <translation>不会下单。</translation>
    </message>
    <message>
        <source>Ed25519 keys only.</source>
        <translation>仅限 Ed25519 密钥。</translation>
    </message>
</context>
<context>
    <name>rights</name>
    <message>
        <source>It has to read balances and to place orders on spot. Whoever steals it can then trade badly, but cannot take anything out of the account.</source>
        <translation>它需要读取余额和下现货订单。偷到它的人可以恶意交易，但无法从账户中取走任何东西。</translation>
    </message>
    <message>
        <source>It has to read balances and to place orders on futures. Whoever steals it can then trade badly, but cannot take anything out of the account.</source>
        <translation>它需要读取余额和下合约订单。偷到它的人可以恶意交易，但无法从账户中取走任何东西。</translation>
    </message>
    <message>
        <source>It only has to read. Whoever steals it sees the account, and can do nothing in it.</source>
        <translation>它只需要读取。偷到它的人能看到账户，但什么也做不了。</translation>
    </message>
    <message>
        <source>Begin with reading, and add a right only when a program is refused for want of it. Rights that let money out belong to a key of their own, with an IP list.</source>
        <translation>从读取权限开始，只有当程序因缺少权限被拒绝时才增加权限。能转出资金的权限应使用单独的密钥，并设置 IP 白名单。</translation>
    </message>
</context>
<context>
    <name>severity</name>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>尽快</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>留意</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>Vault App is running, but its window does not answer.</source>
        <translation>Vault App 正在运行，但其窗口没有响应。</translation>
    </message>
    <message>
        <source>Wait a moment and start it again, or end it first. Nothing was changed.</source>
        <translation>请稍候再重新启动，或先结束它。没有更改任何内容。</translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>Not registered</source>
        <translation>未注册</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已注册</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Retiring</source>
        <translation>退役中</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已退役</translation>
    </message>
    <message>
        <source>Compromised</source>
        <translation>已泄露</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Right to trade ends</source>
        <translation>交易权限终止</translation>
    </message>
    <message>
        <source>May be deleted</source>
        <translation>可能被删除</translation>
    </message>
    <message>
        <source>Replace the key</source>
        <translation>更换密钥</translation>
    </message>
    <message>
        <source>Delete the old key</source>
        <translation>删除旧密钥</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
</context>
<context>
    <name>use</name>
    <message>
        <source>Not used from this vault yet</source>
        <translation>尚未从此保险库使用</translation>
    </message>
    <message>
        <source>Last used {moment}</source>
        <translation>上次使用于 {moment}</translation>
    </message>
    <message>
        <source>Last used {moment}, from the {caller}</source>
        <translation>上次使用于 {moment}，来自{caller}</translation>
    </message>
    <message>
        <source>{count} from the {caller}</source>
        <translation>{caller} {count} 次</translation>
    </message>
</context>
</TS>
