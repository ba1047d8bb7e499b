<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Vault App</source>
        <translation>Vault App</translation>
    </message>
    <message>
        <source>Version {version}. MIT licence.</source>
        <translation>Version {version}. MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
</context>
<context>
    <name>AnswerTabs</name>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Rohe Antwort</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Rohtext</translation>
    </message>
    <message>
        <source>The first {shown} of {all} kB.</source>
        <translation>Die ersten {shown} von {all} kB.</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Nothing was sent yet. Press Send, and the answer is shown here.</source>
        <translation>Es wurde noch nichts gesendet. Klicken Sie auf „Senden“; die Antwort erscheint dann hier.</translation>
    </message>
    <message>
        <source>Find the cause</source>
        <translation>Ursache finden</translation>
    </message>
    <message>
        <source>Fix clock</source>
        <translation>Uhr ausgleichen</translation>
    </message>
    <message>
        <source>Copy as curl…</source>
        <translation>Als curl kopieren…</translation>
    </message>
    <message>
        <source>Copy report…</source>
        <translation>Bericht kopieren…</translation>
    </message>
    <message>
        <source>Looking for the cause…</source>
        <translation>Die Ursache wird gesucht…</translation>
    </message>
    <message>
        <source>Requests are signed with the exchange&apos;s time now.</source>
        <translation>Anfragen werden jetzt mit der Zeit der Börse signiert.</translation>
    </message>
    <message>
        <source>Send it again. This computer&apos;s clock stays as it is; a bot still needs it.</source>
        <translation>Senden Sie die Anfrage noch einmal. Die Uhr dieses Computers bleibt, wie sie ist; ein Bot braucht sie weiterhin richtig.</translation>
    </message>
    <message>
        <source>Not accepted: {words}</source>
        <translation>Nicht angenommen: {words}</translation>
    </message>
    <message>
        <source>“Find the cause” asks a few harmless questions and names the one reason.</source>
        <translation>„Ursache finden“ stellt ein paar harmlose Fragen und nennt den einen Grund.</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>Antwort zu groß</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Accepted: {status}</source>
        <translation>Angenommen: {status}</translation>
    </message>
    <message>
        <source>Outcome unknown: {status}</source>
        <translation>Ausgang unbekannt: {status}</translation>
    </message>
    <message>
        <source>Not the exchange&apos;s answer: {status}</source>
        <translation>Keine Antwort der Börse: {status}</translation>
    </message>
    <message>
        <source>Not accepted: {status}</source>
        <translation>Nicht angenommen: {status}</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <translation>{milliseconds} ms</translation>
    </message>
    <message>
        <source>server time {time}</source>
        <translation>Serverzeit {time}</translation>
    </message>
    <message>
        <source>weight used {weight} ({window})</source>
        <translation>verbrauchtes Gewicht {weight} ({window})</translation>
    </message>
    <message>
        <source>this clock is {apart} s behind</source>
        <translation>diese Uhr geht {apart} s nach</translation>
    </message>
    <message>
        <source>this clock is {apart} s ahead</source>
        <translation>diese Uhr geht {apart} s vor</translation>
    </message>
    <message>
        <source>this clock is {apart} ms behind</source>
        <translation>diese Uhr geht {apart} ms nach</translation>
    </message>
    <message>
        <source>this clock is {apart} ms ahead</source>
        <translation>diese Uhr geht {apart} ms vor</translation>
    </message>
    <message>
        <source>Nothing further was asked: what came back says enough.</source>
        <translation>Es wurde nichts weiter gefragt: Was zurückkam, sagt genug.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>nicht angenommen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
</context>
<context>
    <name>AttentionBar</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>AutomaticLock</name>
    <message>
        <source>Locking closed the recovery code before it was kept; it opens nothing.</source>
        <translation>Beim Sperren wurde der Wiederherstellungscode geschlossen, bevor er aufbewahrt war; er öffnet nichts.</translation>
    </message>
    <message>
        <source>Destroy what you printed, and make another on the Security page.</source>
        <translation>Vernichten Sie, was Sie gedruckt haben, und erstellen Sie auf der Seite „Sicherheit“ einen neuen.</translation>
    </message>
    <message>
        <source>Locking ended what was under way in “{title}”.</source>
        <translation>Das Sperren hat beendet, was in „{title}“ im Gange war.</translation>
    </message>
    <message>
        <source>If it was not finished, nothing of it was stored: start it again.</source>
        <translation>Falls es nicht fertig war, wurde nichts davon gespeichert: Beginnen Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>BackupsView</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Every save keeps the file it replaces: the newest, and one each of the last hour, day, week and before.</source>
        <translation>Jedes Speichern bewahrt die Datei auf, die es ersetzt: die neueste und je eine der letzten Stunde, des letzten Tages, der letzten Woche und davor.</translation>
    </message>
    <message>
        <source>Back up to…</source>
        <translation>Sichern nach…</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Aus einer Datei wiederherstellen…</translation>
    </message>
    <message>
        <source>On another disk</source>
        <translation>Auf einem anderen Datenträger</translation>
    </message>
    <message>
        <source>Beside the vault</source>
        <translation>Neben dem Tresor</translation>
    </message>
    <message>
        <source>None yet: the first comes with the next change.</source>
        <translation>Noch keine: Die erste entsteht bei der nächsten Änderung.</translation>
    </message>
    <message>
        <source>The vault was copied to {path}.</source>
        <translation>Der Tresor wurde nach {path} kopiert.</translation>
    </message>
    <message>
        <source>It opens with the password of today.</source>
        <translation>Die Kopie lässt sich mit dem heutigen Passwort öffnen.</translation>
    </message>
    <message>
        <source>There is no copy on another disk yet. If this disk fails, the keys are gone: copy the vault to a USB stick or another computer.</source>
        <translation>Es gibt noch keine Kopie auf einem anderen Datenträger. Wenn dieser ausfällt, sind die Schlüssel verloren: Kopieren Sie den Tresor auf einen USB-Stick oder einen anderen Computer.</translation>
    </message>
    <message>
        <source>The last copy on another disk is old: {date}. Make a new one.</source>
        <translation>Die letzte Kopie auf einem anderen Datenträger ist alt: {date}. Erstellen Sie eine neue.</translation>
    </message>
    <message>
        <source>Last copied to another disk on {date}.</source>
        <translation>Zuletzt auf einen anderen Datenträger kopiert am {date}.</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n Schlüssel</numerusform>
            <numerusform>%n Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Restore the backup of {date}</source>
        <translation>Die Sicherung vom {date} wiederherstellen</translation>
    </message>
</context>
<context>
    <name>BeginRotationDialog</name>
    <message>
        <source>Rotation</source>
        <translation>Schlüsselwechsel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Make the new pair</source>
        <translation>Neues Paar erstellen</translation>
    </message>
    <message>
        <source>Making the new pair…</source>
        <translation>Das neue Paar wird erstellt…</translation>
    </message>
    <message>
        <source>Old key</source>
        <translation>Alter Schlüssel</translation>
    </message>
    <message>
        <source>Label of the new key</source>
        <translation>Bezeichnung des neuen Schlüssels</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Replace “{label}” by a new key</source>
        <translation>„{label}“ durch einen neuen Schlüssel ersetzen</translation>
    </message>
    <message>
        <source>The new key is for the same task and account. Both keys work until you delete the old one, and you can call the rotation off at any time before.</source>
        <translation>Der neue Schlüssel ist für dieselbe Aufgabe und dasselbe Konto. Beide Schlüssel gelten, bis Sie den alten löschen; bis dahin können Sie den Wechsel jederzeit abbrechen.</translation>
    </message>
    <message>
        <source>Programs, separated by commas</source>
        <translation>Programme, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Each of them is given the new key, and ticked off, before the old one goes.</source>
        <translation>Jedes davon bekommt den neuen Schlüssel und wird abgehakt, bevor der alte verschwindet.</translation>
    </message>
    <message>
        <source>Old key used by</source>
        <translation>Alter Schlüssel benutzt von</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
</context>
<context>
    <name>CalendarExport</name>
    <message>
        <source>Export calendar</source>
        <translation>Kalender exportieren</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>Kalender (*.ics);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Calendar saved as {path}. Open it with your calendar.</source>
        <translation>Der Kalender ist als {path} gespeichert. Öffnen Sie ihn mit Ihrer Kalender-App.</translation>
    </message>
</context>
<context>
    <name>CareController</name>
    <message>
        <source>There is no recent copy of this vault on another disk.</source>
        <translation>Es gibt keine aktuelle Kopie dieses Tresors auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>Go to Backups and choose “Back up to…”.</source>
        <translation>Gehen Sie zu „Sicherungen“ und wählen Sie „Sichern nach…“.</translation>
    </message>
    <message>
        <source>The recovery code was not kept and opens nothing.</source>
        <translation>Der Wiederherstellungscode wurde nicht aufbewahrt und öffnet nichts.</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>Das Passwort ist geändert.</translation>
    </message>
    <message>
        <source>Older backups still open with the old one.</source>
        <translation>Ältere Sicherungen lassen sich weiterhin mit dem alten öffnen.</translation>
    </message>
    <message>
        <source>The password is changed, but older backups are still there.</source>
        <translation>Das Passwort ist geändert, aber ältere Sicherungen sind noch da.</translation>
    </message>
    <message>
        <source>Unlock this vault with this computer&apos;s keychain?</source>
        <translation>Diesen Tresor mit dem Schlüsselbund dieses Computers entsperren?</translation>
    </message>
    <message>
        <source>Whoever can use your account on this computer can then open the vault without its password. A copy of the vault on another computer stays closed.</source>
        <translation>Wer Ihr Benutzerkonto auf diesem Computer nutzen kann, kann den Tresor dann ohne sein Passwort öffnen. Eine Kopie des Tresors auf einem anderen Computer bleibt verschlossen.</translation>
    </message>
    <message>
        <source>Use the keychain</source>
        <translation>Schlüsselbund verwenden</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>The keychain can open this vault now.</source>
        <translation>Der Schlüsselbund kann diesen Tresor jetzt öffnen.</translation>
    </message>
    <message>
        <source>Remove this way to unlock the vault?</source>
        <translation>Diesen Weg zum Entsperren entfernen?</translation>
    </message>
    <message>
        <source>Backups made before still open with it.</source>
        <translation>Früher erstellte Sicherungen lassen sich damit weiterhin öffnen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>Go back to the keys as saved on {date}?</source>
        <translation>Zu den Schlüsseln zurückkehren, wie sie am {date} gespeichert waren?</translation>
    </message>
    <message numerus="yes">
        <source>There were %n key(s) then. The state of now becomes the newest backup; the ways to unlock stay as they are.</source>
        <translation>
            <numerusform>Damals gab es %n Schlüssel. Der jetzige Stand wird zur neuesten Sicherung; die Wege zum Entsperren bleiben, wie sie sind.</numerusform>
            <numerusform>Damals gab es %n Schlüssel. Der jetzige Stand wird zur neuesten Sicherung; die Wege zum Entsperren bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Alles ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>ChangePasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Remove the backups beside the vault</source>
        <translation>Sicherungen neben dem Tresor entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Older backups still open with the old password. Keep them if you changed it by habit; remove them if someone may know it.</source>
        <translation>Ältere Sicherungen lassen sich weiterhin mit dem alten Passwort öffnen. Behalten Sie sie, wenn Sie es nur aus Gewohnheit ändern; entfernen Sie sie, wenn jemand es kennen könnte.</translation>
    </message>
    <message>
        <source>Making guesses expensive for this password…</source>
        <translation>Das Raten dieses Passworts wird teuer gemacht…</translation>
    </message>
</context>
<context>
    <name>CheckFlow</name>
    <message>
        <source>Stop checking</source>
        <translation>Prüfen anhalten</translation>
    </message>
    <message>
        <source>The check of your keys is done.</source>
        <translation>Die Prüfung Ihrer Schlüssel ist fertig.</translation>
    </message>
    <message>
        <source>Open the window to see what the exchange told.</source>
        <translation>Öffnen Sie das Fenster, um zu sehen, was die Börse mitgeteilt hat.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type what you want to do, or a key&apos;s label</source>
        <translation>Geben Sie ein, was Sie tun möchten, oder die Bezeichnung eines Schlüssels</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Befehl oder Schlüssel suchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing has these letters.</source>
        <translation>Nichts enthält diese Buchstaben.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Two answers</source>
        <translation>Zwei Antworten</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>The two answers are the same.</source>
        <translation>Die beiden Antworten sind gleich.</translation>
    </message>
    <message>
        <source>Values that differ: {count} of {all}; they are marked with ≠.</source>
        <translation>Abweichende Werte: {count} von {all}; sie sind mit ≠ gekennzeichnet.</translation>
    </message>
</context>
<context>
    <name>CopyRequestDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Include:</source>
        <translation>Einschließen:</translation>
    </message>
    <message>
        <source>What is private is left out, so that this can be shown to others.</source>
        <translation>Privates wird weggelassen, damit Sie es anderen zeigen können.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP-Adressen</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Guthaben</translation>
    </message>
</context>
<context>
    <name>CreateVaultView</name>
    <message>
        <source>Make a recovery code, in case I forget it</source>
        <translation>Einen Wiederherstellungscode erstellen, falls ich es vergesse</translation>
    </message>
    <message>
        <source>Create vault</source>
        <translation>Tresor erstellen</translation>
    </message>
    <message>
        <source>Open an existing vault…</source>
        <translation>Vorhandenen Tresor öffnen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip the steps</source>
        <translation>Schritte überspringen</translation>
    </message>
    <message>
        <source>Kept in {path}</source>
        <translation>Aufbewahrt in {path}</translation>
    </message>
    <message>
        <source>Making guesses expensive for this password…</source>
        <translation>Das Raten dieses Passworts wird teuer gemacht…</translation>
    </message>
    <message>
        <source>Create your vault</source>
        <translation>Erstellen Sie Ihren Tresor</translation>
    </message>
    <message>
        <source>Your keys are kept in one encrypted file on this computer. The password opens it; nobody can reset it for you.</source>
        <translation>Ihre Schlüssel liegen in einer einzigen verschlüsselten Datei auf diesem Computer. Das Passwort öffnet sie; niemand kann es für Sie zurücksetzen.</translation>
    </message>
    <message>
        <source>Where your vault lives</source>
        <translation>Wo Ihr Tresor liegt</translation>
    </message>
    <message>
        <source>Your keys are kept in one encrypted file, the vault. Choose a folder of your own on this computer; you can move the file later.</source>
        <translation>Ihre Schlüssel liegen in einer einzigen verschlüsselten Datei, dem Tresor. Wählen Sie einen eigenen Ordner auf diesem Computer; die Datei können Sie später verschieben.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Ihr Passwort</translation>
    </message>
    <message>
        <source>It opens the vault, and nobody can reset it for you. The recovery code is the second way in: you print it next.</source>
        <translation>Es öffnet den Tresor, und niemand kann es für Sie zurücksetzen. Der Wiederherstellungscode ist der zweite Weg hinein: Sie drucken ihn im nächsten Schritt.</translation>
    </message>
</context>
<context>
    <name>DeclareDialog</name>
    <message>
        <source>Compromised key</source>
        <translation>Kompromittierter Schlüssel</translation>
    </message>
    <message>
        <source>For example: posted in a chat</source>
        <translation>Zum Beispiel: in einem Chat veröffentlicht</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>It shall sign nothing from now on, for good</source>
        <translation>Er soll ab jetzt und für immer nichts mehr signieren</translation>
    </message>
    <message>
        <source>I will delete it at the exchange right after</source>
        <translation>Ich werde ihn gleich danach bei der Börse löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Weiter…</translation>
    </message>
    <message>
        <source>Declare it compromised</source>
        <translation>Für kompromittiert erklären</translation>
    </message>
    <message>
        <source>Nothing is deleted here, and no other key is touched. You are led through what is to be done, step by step: deleting the key at the exchange comes first.</source>
        <translation>Hier wird nichts gelöscht, und kein anderer Schlüssel ist betroffen. Sie werden Schritt für Schritt durch alles geführt, was zu tun ist: Zuerst wird der Schlüssel bei der Börse gelöscht.</translation>
    </message>
    <message>
        <source>What happened (kept with the key)</source>
        <translation>Was geschehen ist (wird beim Schlüssel vermerkt)</translation>
    </message>
    <message>
        <source>Tick both to go on:</source>
        <translation>Haken Sie beides ab, um fortzufahren:</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Is “{label}” in the wrong hands?</source>
        <translation>Ist „{label}“ in falschen Händen?</translation>
    </message>
</context>
<context>
    <name>DeleteForeverDialog</name>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Label of the key</source>
        <translation>Bezeichnung des Schlüssels</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete “{label}” for good?</source>
        <translation>„{label}“ endgültig löschen?</translation>
    </message>
    <message>
        <source>Type its label to go on:</source>
        <translation>Geben Sie die Bezeichnung ein, um fortzufahren:</translation>
    </message>
    <message>
        <source>The secret and the history are removed and cannot be brought back from this vault; older backups still hold them. The exchange still accepts the key until you delete it there.</source>
        <translation>Das Geheimnis und der Verlauf werden entfernt und lassen sich aus diesem Tresor nicht zurückholen; ältere Sicherungen enthalten sie noch. Die Börse nimmt den Schlüssel weiterhin an, bis Sie ihn dort löschen.</translation>
    </message>
    <message>
        <source>The secret and the history are removed and cannot be brought back from this vault; older backups still hold them.</source>
        <translation>Das Geheimnis und der Verlauf werden entfernt und lassen sich aus diesem Tresor nicht zurückholen; ältere Sicherungen enthalten sie noch.</translation>
    </message>
</context>
<context>
    <name>DesktopSignals</name>
    <message>
        <source>Locks the vault first</source>
        <translation>Sperrt zuerst den Tresor</translation>
    </message>
</context>
<context>
    <name>DifferencesModel</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>DrillDialog</name>
    <message>
        <source>Compromised key</source>
        <translation>Kompromittierter Schlüssel</translation>
    </message>
    <message>
        <source>Key that replaces it</source>
        <translation>Schlüssel, der ihn ersetzt</translation>
    </message>
    <message>
        <source>End the drill</source>
        <translation>Notfallablauf beenden</translation>
    </message>
    <message>
        <source>“{label}” is compromised</source>
        <translation>„{label}“ ist kompromittiert</translation>
    </message>
    <message>
        <source>It ends once the key is proven dead.</source>
        <translation>Er endet, sobald nachgewiesen ist, dass der Schlüssel ungültig ist.</translation>
    </message>
</context>
<context>
    <name>DueNotices</name>
    <message numerus="yes">
        <source>%n thing(s) about your keys are due within 7 days</source>
        <translation>
            <numerusform>%n Termin Ihrer Schlüssel ist in den nächsten 7 Tagen fällig</numerusform>
            <numerusform>%n Termine Ihrer Schlüssel sind in den nächsten 7 Tagen fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Vault App to see what to do.</source>
        <translation>Öffnen Sie Vault App, um zu sehen, was zu tun ist.</translation>
    </message>
</context>
<context>
    <name>EventsModel</name>
    <message>
        <source>{day}, {away}: {what}</source>
        <translation>{day}, {away}: {what}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was ansteht</translation>
    </message>
</context>
<context>
    <name>ExchangeSettings</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Copy IP list</source>
        <translation>IP-Liste kopieren</translation>
    </message>
    <message>
        <source>Tick: {rights}</source>
        <translation>Ankreuzen: {rights}</translation>
    </message>
    <message>
        <source>Never tick: {rights}</source>
        <translation>Nie ankreuzen: {rights}</translation>
    </message>
    <message>
        <source>Restrict it to the IP addresses of your programs: a key that works from anywhere may lose its rights, or be deleted.</source>
        <translation>Beschränken Sie ihn auf die IP-Adressen Ihrer Programme: Ein Schlüssel, der von überall gilt, kann seine Rechte verlieren oder gelöscht werden.</translation>
    </message>
    <message>
        <source>IP list to type in: {addresses}</source>
        <translation>IP-Liste zum Eintragen: {addresses}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>ExportCalendarDialog</name>
    <message>
        <source>Export calendar</source>
        <translation>Kalender exportieren</translation>
    </message>
    <message>
        <source>Include the labels of the keys</source>
        <translation>Bezeichnungen der Schlüssel aufnehmen</translation>
    </message>
    <message>
        <source>Leave them out where others can see your calendar.</source>
        <translation>Lassen Sie sie weg, wenn andere Ihren Kalender sehen können.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>The file holds what falls due, with reminders a week and a day before. It never holds API keys or secrets.</source>
        <translation>Die Datei enthält, was fällig wird, mit Erinnerungen eine Woche und einen Tag vorher. API-Schlüssel oder Geheimnisse enthält sie nie.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) lie ahead.</source>
        <translation>
            <numerusform>%n Termin steht an.</numerusform>
            <numerusform>%n Termine stehen an.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export private key</source>
        <translation>Privaten Schlüssel exportieren</translation>
    </message>
    <message>
        <source>Protect it with a passphrase</source>
        <translation>Mit einer Passphrase schützen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Export the private key of “{label}”</source>
        <translation>Den privaten Schlüssel von „{label}“ exportieren</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Die Datei wird geschrieben…</translation>
    </message>
    <message>
        <source>With a passphrase that is costly to guess (recommended)</source>
        <translation>Mit einer Passphrase, die teuer zu erraten ist (empfohlen)</translation>
    </message>
    <message>
        <source>PKCS#8 with 600,000 rounds; OpenSSL 3 and most clients read it.</source>
        <translation>PKCS#8 mit 600.000 Runden; OpenSSL 3 und die meisten Clients lesen es.</translation>
    </message>
    <message>
        <source>With a passphrase, for older tools</source>
        <translation>Mit einer Passphrase, für ältere Werkzeuge</translation>
    </message>
    <message>
        <source>PKCS#8 with 2,048 rounds, like the exchange’s own generator.</source>
        <translation>PKCS#8 mit 2.048 Runden, wie beim Generator der Börse.</translation>
    </message>
    <message>
        <source>OpenSSH file</source>
        <translation>OpenSSH-Datei</translation>
    </message>
    <message>
        <source>As ssh-keygen writes it. Few trading clients read it.</source>
        <translation>Wie ssh-keygen sie schreibt. Nur wenige Handelsprogramme lesen sie.</translation>
    </message>
    <message>
        <source>Archive of the exchange’s key generator</source>
        <translation>Archiv des Schlüsselgenerators der Börse</translation>
    </message>
    <message>
        <source>name.tar.gz with the private and the public key.</source>
        <translation>name.tar.gz mit dem privaten und dem öffentlichen Schlüssel.</translation>
    </message>
    <message>
        <source>Open, without a passphrase</source>
        <translation>Offen, ohne Passphrase</translation>
    </message>
    <message>
        <source>PKCS#8. For clients that cannot ask for a passphrase.</source>
        <translation>PKCS#8. Für Clients, die nicht nach einer Passphrase fragen können.</translation>
    </message>
    <message>
        <source>Whoever gets this file can use the key.</source>
        <translation>Wer diese Datei bekommt, kann den Schlüssel benutzen.</translation>
    </message>
    <message>
        <source>Only you may read it on this computer; copies and backups of it are open to everyone who has them.</source>
        <translation>Auf diesem Computer dürfen nur Sie sie lesen; Kopien und Sicherungen davon stehen jedem offen, der sie hat.</translation>
    </message>
    <message>
        <source>Export without protection…</source>
        <translation>Ohne Schutz exportieren…</translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <source>Public key of “{label}” copied.</source>
        <translation>Öffentlicher Schlüssel von „{label}“ kopiert.</translation>
    </message>
    <message>
        <source>Public key saved as {path}.</source>
        <translation>Öffentlicher Schlüssel als {path} gespeichert.</translation>
    </message>
    <message>
        <source>The clipboard holds the public key of “{label}”.</source>
        <translation>Die Zwischenablage enthält den öffentlichen Schlüssel von „{label}“.</translation>
    </message>
    <message>
        <source>The clipboard does not hold the public key of “{label}”.</source>
        <translation>Die Zwischenablage enthält nicht den öffentlichen Schlüssel von „{label}“.</translation>
    </message>
    <message>
        <source>If you have just copied it, another program may have changed it: do not register what is there.</source>
        <translation>Wenn Sie ihn gerade kopiert haben, hat ihn vielleicht ein anderes Programm verändert: Registrieren Sie nicht, was dort steht.</translation>
    </message>
    <message>
        <source>Export private key</source>
        <translation>Privaten Schlüssel exportieren</translation>
    </message>
    <message>
        <source>The private key of “{label}” is in {path}.</source>
        <translation>Der private Schlüssel von „{label}“ liegt in {path}.</translation>
    </message>
    <message>
        <source>Only you can read the file. It is noted in the key’s history.</source>
        <translation>Nur Sie können die Datei lesen. Im Verlauf des Schlüssels ist sie vermerkt.</translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message>
        <source>Open a vault</source>
        <translation>Tresor öffnen</translation>
    </message>
    <message>
        <source>New vault</source>
        <translation>Neuer Tresor</translation>
    </message>
    <message>
        <source>Copy the vault to</source>
        <translation>Den Tresor kopieren nach</translation>
    </message>
    <message>
        <source>Save public key</source>
        <translation>Öffentlichen Schlüssel speichern</translation>
    </message>
    <message>
        <source>PEM files (*.pem);;DER files (*.der);;OpenSSH files (*.pub);;JWK files (*.json);;One line of Base64 (*.txt);;All files (*)</source>
        <translation>PEM-Dateien (*.pem);;DER-Dateien (*.der);;OpenSSH-Dateien (*.pub);;JWK-Dateien (*.json);;Eine Zeile Base64 (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Vaults (*{suffix});;All files (*)</source>
        <translation>Tresore (*{suffix});;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n Schlüssel</numerusform>
            <numerusform>%n Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>{filter}, {number}</source>
        <translation>{filter}, {number}</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Weggelegt</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Schlüssel</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
</context>
<context>
    <name>FingerprintText</name>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>SHA-256 of the public key: the same wherever the key is shown.</source>
        <translation>SHA-256 des öffentlichen Schlüssels: überall gleich, wo der Schlüssel angezeigt wird.</translation>
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
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>{words}. It is stored already, called “{label}”.</source>
        <translation>{words}. Ist schon gespeichert, unter „{label}“.</translation>
    </message>
</context>
<context>
    <name>GradeCard</name>
    <message>
        <source>Grade {letter}</source>
        <translation>Note {letter}</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Hand over to a client</source>
        <translation>An einen Client übergeben</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Codeausschnitt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export the key…</source>
        <translation>Schlüssel exportieren…</translation>
    </message>
    <message>
        <source>Copy snippet</source>
        <translation>Ausschnitt kopieren</translation>
    </message>
    <message>
        <source>Hand “{label}” over to a client</source>
        <translation>„{label}“ an einen Client übergeben</translation>
    </message>
    <message>
        <source>Tried with {version}.</source>
        <translation>Erprobt mit {version}.</translation>
    </message>
    <message>
        <source>It does not know the environment of this key: {environment}.</source>
        <translation>Er kennt die Umgebung dieses Schlüssels nicht: {environment}.</translation>
    </message>
    <message>
        <source>This key has no API key yet: register it first.</source>
        <translation>Dieser Schlüssel hat noch keinen API-Schlüssel: Registrieren Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>The file that was exported has a passphrase: export another.</source>
        <translation>Die exportierte Datei hat eine Passphrase: Exportieren Sie eine andere.</translation>
    </message>
    <message>
        <source>Copied. It holds no secret.</source>
        <translation>Kopiert. Es enthält kein Geheimnis.</translation>
    </message>
</context>
<context>
    <name>HealthController</name>
    <message numerus="yes">
        <source>%n key(s) need attention.</source>
        <translation>
            <numerusform>%n Schlüssel braucht Aufmerksamkeit.</numerusform>
            <numerusform>%n Schlüssel brauchen Aufmerksamkeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>This vault needs attention.</source>
        <translation>Dieser Tresor braucht Aufmerksamkeit.</translation>
    </message>
</context>
<context>
    <name>HealthDetail</name>
    <message>
        <source>What was found about the selected key</source>
        <translation>Was über den ausgewählten Schlüssel gefunden wurde</translation>
    </message>
    <message>
        <source>This vault and computer</source>
        <translation>Dieser Tresor und Computer</translation>
    </message>
    <message>
        <source>Show key</source>
        <translation>Schlüssel zeigen</translation>
    </message>
    <message>
        <source>What concerns no single key.</source>
        <translation>Was keinen einzelnen Schlüssel betrifft.</translation>
    </message>
    <message>
        <source>The exchange was never asked about this key.</source>
        <translation>Die Börse wurde nach diesem Schlüssel noch nie gefragt.</translation>
    </message>
    <message>
        <source>Last looked at: {moment}</source>
        <translation>Zuletzt nachgesehen: {moment}</translation>
    </message>
</context>
<context>
    <name>HealthModel</name>
    <message>
        <source>This vault and computer</source>
        <translation>Dieser Tresor und Computer</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Nichts braucht Aufmerksamkeit</translation>
    </message>
    <message numerus="yes">
        <source>{first}, and %n more</source>
        <translation>
            <numerusform>{first} und %n weiterer</numerusform>
            <numerusform>{first} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}. {detail}. Grade {grade}.</source>
        <translation>{name}. {detail}. Note {grade}.</translation>
    </message>
    <message>
        <source>{name}. {severity}: {detail}.</source>
        <translation>{name}. {severity}: {detail}.</translation>
    </message>
    <message>
        <source>{name}. {severity}: {detail}. Grade {grade}.</source>
        <translation>{name}. {severity}: {detail}. Note {grade}.</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Your address is {address} now. It is not on the IP list that you noted for: {labels}.</source>
        <translation>Ihre Adresse ist jetzt {address}. Sie steht nicht auf der IP-Liste, die Sie vermerkt haben für: {labels}.</translation>
    </message>
    <message>
        <source>Add it at the exchange, then to your notes of these keys.</source>
        <translation>Tragen Sie sie bei der Börse ein und dann in Ihre Vermerke zu diesen Schlüsseln.</translation>
    </message>
</context>
<context>
    <name>HealthView</name>
    <message>
        <source>Export calendar…</source>
        <translation>Kalender exportieren…</translation>
    </message>
    <message>
        <source>Check selected</source>
        <translation>Auswahl prüfen</translation>
    </message>
    <message>
        <source>Ask the exchange about the selected keys</source>
        <translation>Die Börse nach den ausgewählten Schlüsseln fragen</translation>
    </message>
    <message>
        <source>Check all keys</source>
        <translation>Alle Schlüssel prüfen</translation>
    </message>
    <message>
        <source>Ask the exchange about every key in use</source>
        <translation>Die Börse nach jedem Schlüssel in Gebrauch fragen</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Nichts braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>No key to look after yet</source>
        <translation>Noch kein Schlüssel zu betreuen</translation>
    </message>
    <message>
        <source>Once there is one, this page tells what it needs, and when.</source>
        <translation>Sobald es einen gibt, sagt diese Seite, was er braucht und wann.</translation>
    </message>
    <message>
        <source>Asking the exchange…</source>
        <translation>Die Börse wird gefragt…</translation>
    </message>
    <message numerus="yes">
        <source>No rule has anything to say about %n key(s).</source>
        <translation>
            <numerusform>Keine Regel hat zu %n Schlüssel etwas zu bemerken.</numerusform>
            <numerusform>Keine Regel hat zu %n Schlüsseln etwas zu bemerken.</numerusform>
        </translation>
    </message>
    <message>
        <source>The exchange was not asked about any key yet.</source>
        <translation>Die Börse wurde noch nach keinem Schlüssel gefragt.</translation>
    </message>
    <message>
        <source>Last looked at: {moment}.</source>
        <translation>Zuletzt nachgesehen: {moment}.</translation>
    </message>
    <message>
        <source>Urgent: {urgent}. Soon: {soon}. Worth a look: {rest}.</source>
        <translation>Dringend: {urgent}. Bald: {soon}. Einen Blick wert: {rest}.</translation>
    </message>
    <message>
        <source>Keys, those first that need attention</source>
        <translation>Schlüssel; zuerst die, die Aufmerksamkeit brauchen</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Was Aufmerksamkeit braucht</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>This answer was too long to be kept. Send the request again.</source>
        <translation>Diese Antwort war zu lang, um aufbewahrt zu werden. Senden Sie die Anfrage noch einmal.</translation>
    </message>
    <message>
        <source>Forget all requests that were sent?</source>
        <translation>Alle gesendeten Anfragen vergessen?</translation>
    </message>
    <message>
        <source>Their answers cannot be looked at any more. Keys are not touched.</source>
        <translation>Ihre Antworten können dann nicht mehr angesehen werden. Schlüssel sind davon nicht betroffen.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>The history was not saved: {reason}</source>
        <translation>Der Verlauf wurde nicht gespeichert: {reason}</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Requests that were sent</source>
        <translation>Gesendete Anfragen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Compare answers</source>
        <translation>Antworten vergleichen</translation>
    </message>
    <message>
        <source>Clear history…</source>
        <translation>Verlauf leeren…</translation>
    </message>
    <message>
        <source>The last 200, encrypted with the vault. Choose two to compare them.</source>
        <translation>Die letzten 200, mit dem Tresor verschlüsselt. Wählen Sie zwei, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Look at the answer</source>
        <translation>Antwort ansehen</translation>
    </message>
</context>
<context>
    <name>HmacEntry</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>64 letters and digits</source>
        <translation>64 Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Geheimer Schlüssel</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import keys</source>
        <translation>Schlüssel importieren</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>HMAC secret…</source>
        <translation>HMAC-Geheimnis…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Main account</source>
        <translation>Hauptkonto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Left aside in archives: {count} entries that are no key files.</source>
        <translation>In Archiven beiseitegelassen: {count} Einträge, die keine Schlüsseldateien sind.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Drop files here, or choose them. Any private key that the exchange takes is read, whatever its form: PEM, OpenSSH, DER, PKCS#12, with or without a passphrase, the key generator’s archives, and the configurations of bots.</source>
        <translation>Legen Sie Dateien hier ab oder wählen Sie sie aus. Jeder private Schlüssel, den die Börse annimmt, wird in jeder Form gelesen: PEM, OpenSSH, DER, PKCS#12, mit oder ohne Passphrase, die Archive des Schlüsselgenerators und die Konfigurationen von Bots.</translation>
    </message>
    <message>
        <source>Choose key files</source>
        <translation>Schlüsseldateien wählen</translation>
    </message>
    <message>
        <source>Import {count} keys</source>
        <translation>{count} Schlüssel importieren</translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Imported: {labels}.</source>
        <translation>Importiert: {labels}.</translation>
    </message>
    <message>
        <source>The secret was on the clipboard, which is empty now.</source>
        <translation>Das Geheimnis lag in der Zwischenablage, die jetzt leer ist.</translation>
    </message>
    <message>
        <source>Storing them in the vault…</source>
        <translation>Wird im Tresor gespeichert…</translation>
    </message>
</context>
<context>
    <name>JsonModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>JsonView</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Search the answer</source>
        <translation>Antwort durchsuchen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Aufklappen</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Zuklappen</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} von {total}</translation>
    </message>
</context>
<context>
    <name>KeyActions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export private key…</source>
        <translation>Privaten Schlüssel &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Hand over to a client…</source>
        <translation>An einen &amp;Client übergeben…</translation>
    </message>
    <message>
        <source>Re&amp;veal secret…</source>
        <translation>&amp;Geheimnis anzeigen…</translation>
    </message>
    <message>
        <source>&amp;QR code of the public key…</source>
        <translation>&amp;QR-Code des öffentlichen Schlüssels…</translation>
    </message>
    <message>
        <source>Co&amp;mpare with clipboard</source>
        <translation>Mit Zwischenablage &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;Pin on top</source>
        <translation>O&amp;ben anheften</translation>
    </message>
    <message>
        <source>M&amp;ove to trash</source>
        <translation>In den Papierkorb &amp;werfen</translation>
    </message>
    <message>
        <source>Stop checkin&amp;g</source>
        <translation>Prüfen an&amp;halten</translation>
    </message>
    <message>
        <source>Copy &amp;facts</source>
        <translation>Angaben k&amp;opieren</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>&amp;Zurücklegen</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>Für i&amp;mmer löschen…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Find keys</source>
        <translation>Schlüssel &amp;suchen</translation>
    </message>
    <message>
        <source>Chec&amp;k now</source>
        <translation>Jetzt &amp;prüfen</translation>
    </message>
    <message>
        <source>Check a&amp;ll keys</source>
        <translation>&amp;Alle Schlüssel prüfen</translation>
    </message>
    <message>
        <source>Copy public key &amp;as</source>
        <translation>Öffentlichen Schlüssel kopieren a&amp;ls</translation>
    </message>
    <message>
        <source>Replace by a ne&amp;w key…</source>
        <translation>D&amp;urch neuen Schlüssel ersetzen…</translation>
    </message>
    <message>
        <source>Contin&amp;ue rotation…</source>
        <translation>Wechsel &amp;fortsetzen…</translation>
    </message>
    <message>
        <source>Show the drill of this ke&amp;y…</source>
        <translation>Notfallablauf &amp;dieses Schlüssels zeigen…</translation>
    </message>
    <message>
        <source>This ke&amp;y is compromised…</source>
        <translation>&amp;Dieser Schlüssel ist kompromittiert…</translation>
    </message>
    <message>
        <source>&amp;PEM, as the exchange takes it</source>
        <translation>&amp;PEM, wie die Börse ihn annimmt</translation>
    </message>
    <message>
        <source>&amp;One line of Base64</source>
        <translation>&amp;Eine Zeile Base64</translation>
    </message>
    <message>
        <source>Open&amp;SSH line</source>
        <translation>Open&amp;SSH-Zeile</translation>
    </message>
    <message>
        <source>&amp;JWK (JSON)</source>
        <translation>&amp;JWK (JSON)</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>There is none</source>
        <translation>Es gibt keinen</translation>
    </message>
</context>
<context>
    <name>KeyController</name>
    <message>
        <source>Public key of “{label}” copied.</source>
        <translation>Öffentlicher Schlüssel von „{label}“ kopiert.</translation>
    </message>
    <message>
        <source>API key of “{label}” copied.</source>
        <translation>API-Schlüssel von „{label}“ kopiert.</translation>
    </message>
    <message>
        <source>“{label}” is registered.</source>
        <translation>„{label}“ ist registriert.</translation>
    </message>
    <message>
        <source>A test request was not accepted</source>
        <translation>Eine Testanfrage wurde nicht angenommen</translation>
    </message>
    <message>
        <source>Vault App shows why, and what to do.</source>
        <translation>Vault App zeigt, warum, und was zu tun ist.</translation>
    </message>
</context>
<context>
    <name>KeyDetailView</name>
    <message>
        <source>Selected key</source>
        <translation>Ausgewählter Schlüssel</translation>
    </message>
    <message>
        <source>Copy public key</source>
        <translation>Öffentlichen Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>Registrieren…</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>Testen…</translation>
    </message>
    <message>
        <source>Continue rotation…</source>
        <translation>Wechsel fortsetzen…</translation>
    </message>
    <message>
        <source>Continue drill…</source>
        <translation>Notfallablauf fortsetzen…</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Save public key…</source>
        <translation>Öffentlichen Schlüssel speichern…</translation>
    </message>
    <message>
        <source>Register the key first: a test needs its API key.</source>
        <translation>Registrieren Sie den Schlüssel zuerst: Ein Test braucht seinen API-Schlüssel.</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Ihre Notizen</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
</context>
<context>
    <name>KeyDetailsForm</name>
    <message>
        <source>Main account</source>
        <translation>Hauptkonto</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Programs, separated by commas</source>
        <translation>Programme, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>One address a line, and who is there</source>
        <translation>Eine Adresse je Zeile, und wer dort ist</translation>
    </message>
    <message>
        <source>Your note of the IP addresses that the exchange allows. What counts is set there.</source>
        <translation>Ihr Vermerk der IP-Adressen, die die Börse zulässt. Es zählt, was dort eingestellt ist.</translation>
    </message>
    <message>
        <source>When the app reminds you to replace the key.</source>
        <translation>Wann die App Sie daran erinnert, den Schlüssel zu ersetzen.</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Keine Erinnerung</translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s)</source>
        <translation>
            <numerusform>Nach %n Tag</numerusform>
            <numerusform>Nach %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Benutzt von</translation>
    </message>
    <message>
        <source>IP list</source>
        <translation>IP-Liste</translation>
    </message>
    <message>
        <source>Remind me to rotate</source>
        <translation>An Wechsel erinnern</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>KeyEditController</name>
    <message>
        <source>“{label}” is in the trash.</source>
        <translation>„{label}“ ist im Papierkorb.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are in the trash.</source>
        <translation>
            <numerusform>%n Schlüssel ist im Papierkorb.</numerusform>
            <numerusform>%n Schlüssel sind im Papierkorb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Facts of %n key(s) copied.</source>
        <translation>
            <numerusform>Angaben von %n Schlüssel kopiert.</numerusform>
            <numerusform>Angaben von %n Schlüsseln kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) put back.</source>
        <translation>
            <numerusform>%n Schlüssel zurückgelegt.</numerusform>
            <numerusform>%n Schlüssel zurückgelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{label}” is as it was before.</source>
        <translation>„{label}“ ist wieder wie vorher.</translation>
    </message>
    <message>
        <source>“{label}” is changed and saved.</source>
        <translation>„{label}“ ist geändert und gespeichert.</translation>
    </message>
    <message>
        <source>“{label}” is deleted. Older backups still hold it.</source>
        <translation>„{label}“ ist gelöscht. Ältere Sicherungen enthalten ihn noch.</translation>
    </message>
</context>
<context>
    <name>KeyFacts</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy API key</source>
        <translation>API-Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signaturen</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>IP restriction</source>
        <translation>IP-Beschränkung</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Weggelegt</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>For example: Grid bot, spot</source>
        <translation>Zum Beispiel: Grid-Bot, Spot</translation>
    </message>
    <message>
        <source>Several…</source>
        <translation>Mehrere…</translation>
    </message>
    <message>
        <source>Main account</source>
        <translation>Hauptkonto</translation>
    </message>
    <message>
        <source>One key for one task keeps the damage of a leak small.</source>
        <translation>Ein Schlüssel für eine Aufgabe hält den Schaden klein, wenn einer abhandenkommt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Only one</source>
        <translation>Nur einer</translation>
    </message>
    <message>
        <source>Generate {count} keys</source>
        <translation>{count} Schlüssel erzeugen</translation>
    </message>
</context>
<context>
    <name>KeyHistory</name>
    <message>
        <source>Show history</source>
        <translation>Verlauf zeigen</translation>
    </message>
    <message numerus="yes">
        <source>And %n older line(s)</source>
        <translation>
            <numerusform>Und %n ältere Zeile</numerusform>
            <numerusform>Und %n ältere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide history</source>
        <translation>Verlauf ausblenden</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
</context>
<context>
    <name>KeyTablePlace</name>
    <message>
        <source>Show all keys</source>
        <translation>Alle Schlüssel zeigen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Every word is looked for in labels, accounts, tags, notes and fingerprints.</source>
        <translation>Jedes Wort wird in Bezeichnungen, Konten, Schlagwörtern, Notizen und Fingerabdrücken gesucht.</translation>
    </message>
    <message>
        <source>No key here</source>
        <translation>Hier ist kein Schlüssel</translation>
    </message>
    <message>
        <source>Choose another filter to see your keys.</source>
        <translation>Wählen Sie einen anderen Filter, um Ihre Schlüssel zu sehen.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>A key that you delete stays here for 30 days, and can be put back.</source>
        <translation>Ein Schlüssel, den Sie löschen, bleibt 30 Tage hier und kann zurückgelegt werden.</translation>
    </message>
</context>
<context>
    <name>KeyTestDialog</name>
    <message>
        <source>Test request</source>
        <translation>Testanfrage</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Send test requests</source>
        <translation>Testanfragen senden</translation>
    </message>
    <message>
        <source>Asking the exchange ({environment})…</source>
        <translation>Die Börse wird gefragt ({environment})…</translation>
    </message>
    <message>
        <source>Accepted. The exchange holds this public key and verified your signatures.</source>
        <translation>Angenommen. Die Börse hat diesen öffentlichen Schlüssel und hat Ihre Signaturen geprüft.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Test “{label}”</source>
        <translation>„{label}“ testen</translation>
    </message>
    <message>
        <source>These requests change nothing: no order is placed, no money moves.</source>
        <translation>Diese Anfragen ändern nichts: Es wird kein Auftrag erteilt und kein Geld bewegt.</translation>
    </message>
    <message>
        <source>Is the exchange there, and is the clock right?</source>
        <translation>Ist die Börse erreichbar, und geht die Uhr richtig?</translation>
    </message>
    <message>
        <source>Signed: does it know this key?</source>
        <translation>Signiert: Kennt sie diesen Schlüssel?</translation>
    </message>
    <message>
        <source>Signed: may this key trade?</source>
        <translation>Signiert: Darf dieser Schlüssel handeln?</translation>
    </message>
    <message>
        <source>accepted in {milliseconds} ms</source>
        <translation>angenommen in {milliseconds} ms</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>nicht angenommen</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is off by {offset} ms; the requests were signed with the exchange&apos;s time. Set the clock by the internet.</source>
        <translation>Die Uhr dieses Computers weicht um {offset} ms ab; die Anfragen wurden mit der Zeit der Börse signiert. Stellen Sie die Uhr nach dem Internet.</translation>
    </message>
</context>
<context>
    <name>KeyTools</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Schlüssel suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Label, account, tags, notes, addresses, fingerprint or API key (Ctrl+F)</source>
        <translation>Bezeichnung, Konto, Schlagwörter, Notizen, Adressen, Fingerabdruck oder API-Schlüssel (Strg+F)</translation>
    </message>
    <message>
        <source>{found} of {all}</source>
        <translation>{found} von {all}</translation>
    </message>
</context>
<context>
    <name>KeyboardHelp</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
</context>
<context>
    <name>KeysView</name>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Neuer Schlüssel…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
</context>
<context>
    <name>KindBox</name>
    <message>
        <source>{kind} (recommended)</source>
        <translation>{kind} (empfohlen)</translation>
    </message>
</context>
<context>
    <name>LatencyPlot</name>
    <message>
        <source>Latency: nothing was sent yet.</source>
        <translation>Antwortzeit: Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Latency of the last {count} requests: median {median} ms, slowest {slowest} ms, last {last} ms.</source>
        <translation>Antwortzeit der letzten {count} Anfragen: Median {median} ms, langsamste {slowest} ms, letzte {last} ms.</translation>
    </message>
    <message>
        <source>Not accepted: {count}.</source>
        <translation>Nicht angenommen: {count}.</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Working…</source>
        <translation>Arbeitet…</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>LookChangeDialog</name>
    <message>
        <source>What changed at the exchange</source>
        <translation>Was sich bei der Börse geändert hat</translation>
    </message>
    <message>
        <source>It was me: this is right</source>
        <translation>Das war ich: Es ist richtig so</translation>
    </message>
    <message>
        <source>Open API Management</source>
        <translation>API-Verwaltung öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>If you did not change this, someone else is in your account: delete the key there, change your password, and look through your orders.</source>
        <translation>Wenn Sie das nicht geändert haben, ist jemand anderes in Ihrem Konto: Löschen Sie den Schlüssel dort, ändern Sie Ihr Passwort und sehen Sie Ihre Aufträge durch.</translation>
    </message>
    <message>
        <source>“{label}” is not as you found it right</source>
        <translation>„{label}“ ist nicht so, wie Sie ihn für richtig befunden haben</translation>
    </message>
</context>
<context>
    <name>LookComparison</name>
    <message>
        <source>What changed at the exchange</source>
        <translation>Was sich bei der Börse geändert hat</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Found right, {day}</source>
        <translation>Für richtig befunden, {day}</translation>
    </message>
    <message>
        <source>Now, {day}</source>
        <translation>Jetzt, {day}</translation>
    </message>
    <message>
        <source>IP list</source>
        <translation>IP-Liste</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{value} (changed)</source>
        <translation>{value} (geändert)</translation>
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
        <translation>Es gibt eine Änderung, die nicht gespeichert ist.</translation>
    </message>
    <message>
        <source>Locking or closing drops it. Save it again or elsewhere to keep it.</source>
        <translation>Beim Sperren oder Schließen geht sie verloren. Speichern Sie sie erneut oder woanders, um sie zu behalten.</translation>
    </message>
    <message>
        <source>Drop the change</source>
        <translation>Änderung verwerfen</translation>
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
        <translation>&amp;Tresor</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>He&amp;alth</source>
        <translation>&amp;Zustand</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>{path} (not found)</source>
        <translation>{path} (nicht gefunden)</translation>
    </message>
    <message>
        <source>&amp;New vault…</source>
        <translation>&amp;Neuer Tresor…</translation>
    </message>
    <message>
        <source>&amp;Open vault…</source>
        <translation>Tresor ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;New key…</source>
        <translation>&amp;Neuer Schlüssel…</translation>
    </message>
    <message>
        <source>&amp;Copy public key</source>
        <translation>Öffentlichen Schlüssel &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save public key…</source>
        <translation>Öffentlichen Schlüssel &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Register…</source>
        <translation>&amp;Registrieren…</translation>
    </message>
    <message>
        <source>&amp;Test…</source>
        <translation>&amp;Testen…</translation>
    </message>
    <message>
        <source>Export &amp;calendar…</source>
        <translation>&amp;Kalender exportieren…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About and protection…</source>
        <translation>&amp;Info und Schutz…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>NewKeyDialog</name>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Generating an {kind} key pair…</source>
        <translation>Ein {kind}-Schlüsselpaar wird erzeugt…</translation>
    </message>
    <message>
        <source>Saving it in the vault…</source>
        <translation>Wird im Tresor gespeichert…</translation>
    </message>
    <message>
        <source>Generating key pairs: {made} of {count}</source>
        <translation>Schlüsselpaare werden erzeugt: {made} von {count}</translation>
    </message>
</context>
<context>
    <name>NewKeyPage</name>
    <message>
        <source>Copy public key</source>
        <translation>Öffentlichen Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Go on: register it…</source>
        <translation>Weiter: Registrieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The private key is encrypted in your vault. Copy the public key and paste it at the exchange, which answers with an API key.</source>
        <translation>Der private Schlüssel liegt verschlüsselt in Ihrem Tresor. Kopieren Sie den öffentlichen Schlüssel und fügen Sie ihn bei der Börse ein; sie antwortet mit einem API-Schlüssel.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>“{label}” is ready</source>
        <translation>„{label}“ ist fertig</translation>
    </message>
    <message>
        <source>The public key is on the clipboard.</source>
        <translation>Der öffentliche Schlüssel liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Go on to register it; the steps for your environment are shown there.</source>
        <translation>Registrieren Sie ihn als Nächstes; die Schritte für Ihre Umgebung werden dort gezeigt.</translation>
    </message>
</context>
<context>
    <name>NewKeysPage</name>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Schlüssel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The private keys are encrypted in your vault. Choose a key in the table to copy its public key and register it at the exchange.</source>
        <translation>Die privaten Schlüssel liegen verschlüsselt in Ihrem Tresor. Wählen Sie einen Schlüssel in der Tabelle, um seinen öffentlichen Schlüssel zu kopieren und bei der Börse zu registrieren.</translation>
    </message>
    <message>
        <source>{count} keys are ready</source>
        <translation>{count} Schlüssel sind fertig</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Repeat the password</source>
        <translation>Passwort wiederholen</translation>
    </message>
    <message>
        <source>This password is too short.</source>
        <translation>Dieses Passwort ist zu kurz.</translation>
    </message>
    <message>
        <source>Use {count} characters or more.</source>
        <translation>Verwenden Sie mindestens {count} Zeichen.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Die beiden Passwörter sind verschieden.</translation>
    </message>
    <message>
        <source>Type the same one twice.</source>
        <translation>Geben Sie zweimal dasselbe ein.</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>This key is in the trash and signs nothing.</source>
        <translation>Dieser Schlüssel ist im Papierkorb und signiert nichts.</translation>
    </message>
    <message numerus="yes">
        <source>It stays there for %n day(s) at least; then it is deleted for good.</source>
        <translation>
            <numerusform>Er bleibt dort mindestens %n Tag; dann wird er endgültig gelöscht.</numerusform>
            <numerusform>Er bleibt dort mindestens %n Tage; dann wird er endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: register this public key at the exchange.</source>
        <translation>Als Nächstes: diesen öffentlichen Schlüssel bei der Börse registrieren.</translation>
    </message>
    <message>
        <source>It answers with an API key, which you paste back here.</source>
        <translation>Sie antwortet mit einem API-Schlüssel, den Sie hier wieder einfügen.</translation>
    </message>
    <message>
        <source>Next: test it with a signed request.</source>
        <translation>Als Nächstes: mit einer signierten Anfrage testen.</translation>
    </message>
    <message>
        <source>It shows that the exchange knows this key. No order is placed.</source>
        <translation>Das zeigt, dass die Börse diesen Schlüssel kennt. Es wird kein Auftrag erteilt.</translation>
    </message>
    <message>
        <source>Next: move your programs to the new key, then delete this one.</source>
        <translation>Als Nächstes: Ihre Programme auf den neuen Schlüssel umstellen, dann diesen löschen.</translation>
    </message>
    <message>
        <source>Both keys work until you delete this one at the exchange.</source>
        <translation>Beide Schlüssel gelten, bis Sie diesen bei der Börse löschen.</translation>
    </message>
    <message>
        <source>This key was in the wrong hands and is proven dead.</source>
        <translation>Dieser Schlüssel war in falschen Händen und ist nachweislich ungültig.</translation>
    </message>
    <message>
        <source>It signs nothing any more. You can put it away.</source>
        <translation>Er signiert nichts mehr. Sie können ihn weglegen.</translation>
    </message>
    <message>
        <source>This key may be in the wrong hands.</source>
        <translation>Dieser Schlüssel ist vielleicht in falschen Händen.</translation>
    </message>
    <message>
        <source>Delete it at the exchange first, then go on with the drill.</source>
        <translation>Löschen Sie ihn zuerst bei der Börse und setzen Sie dann den Notfallablauf fort.</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Open this page in your browser: {page}</source>
        <translation>Öffnen Sie diese Seite in Ihrem Browser: {page}</translation>
    </message>
    <message>
        <source>What the exchange told of “{label}” is taken as right.</source>
        <translation>Was die Börse über „{label}“ mitgeteilt hat, gilt als richtig.</translation>
    </message>
    <message>
        <source>Move “{label}” to the trash?</source>
        <translation>„{label}“ in den Papierkorb werfen?</translation>
    </message>
    <message>
        <source>It signs nothing there, and can be put back for 30 days.</source>
        <translation>Dort signiert er nichts und kann 30 Tage lang zurückgelegt werden.</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Let this computer set its clock by the internet.</source>
        <translation>Lassen Sie die Uhr dieses Computers nach dem Internet stellen.</translation>
    </message>
    <message>
        <source>Linux: timedatectl set-ntp true. Windows: Settings, Time and language, Date and time. macOS: System Settings, General, Date and Time. Then check a key again.</source>
        <translation>Linux: timedatectl set-ntp true. Windows: Einstellungen, Zeit und Sprache, Datum und Uhrzeit. macOS: Systemeinstellungen, Allgemein, Datum und Uhrzeit. Prüfen Sie dann einen Schlüssel noch einmal.</translation>
    </message>
</context>
<context>
    <name>NoKeysPage</name>
    <message>
        <source>No keys yet</source>
        <translation>Noch keine Schlüssel</translation>
    </message>
    <message>
        <source>A key pair has two halves. The public key goes to the exchange; the private key is kept in this vault, and signs your requests from here.</source>
        <translation>Ein Schlüsselpaar hat zwei Hälften. Der öffentliche Schlüssel geht an die Börse; der private bleibt in diesem Tresor und signiert von hier aus Ihre Anfragen.</translation>
    </message>
    <message>
        <source>Generate your first key…</source>
        <translation>Ersten Schlüssel erzeugen…</translation>
    </message>
    <message>
        <source>Import keys you have…</source>
        <translation>Vorhandene Schlüssel importieren…</translation>
    </message>
    <message>
        <source>Skip: I look around first</source>
        <translation>Überspringen: Ich sehe mich erst um</translation>
    </message>
</context>
<context>
    <name>OpenDrill</name>
    <message>
        <source>Making the new pair…</source>
        <translation>Das neue Paar wird erstellt…</translation>
    </message>
    <message>
        <source>Reading the account…</source>
        <translation>Das Konto wird gelesen…</translation>
    </message>
    <message>
        <source>Save the evidence report</source>
        <translation>Beweisbericht speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;Text files (*.txt);;All files (*)</source>
        <translation>PDF-Dateien (*.pdf);;Textdateien (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>End the drill though %n step(s) are not done?</source>
        <translation>
            <numerusform>Den Notfallablauf beenden, obwohl %n Schritt nicht erledigt ist?</numerusform>
            <numerusform>Den Notfallablauf beenden, obwohl %n Schritte nicht erledigt sind?</numerusform>
        </translation>
    </message>
    <message>
        <source>The key stays compromised for good, and signs nothing.</source>
        <translation>Der Schlüssel bleibt für immer kompromittiert und signiert nichts.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>OpenExportsDialog</name>
    <message>
        <source>Open files with the private key</source>
        <translation>Offene Dateien mit dem privaten Schlüssel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open files with the private key of “{label}”</source>
        <translation>Offene Dateien mit dem privaten Schlüssel von „{label}“</translation>
    </message>
    <message>
        <source>No open file with this private key is known any more.</source>
        <translation>Es ist keine offene Datei mit diesem privaten Schlüssel mehr bekannt.</translation>
    </message>
    <message>
        <source>Delete a file that nothing needs, or export it anew with a passphrase. If someone else may have had it, replace the key.</source>
        <translation>Löschen Sie eine Datei, die niemand braucht, oder exportieren Sie sie neu mit einer Passphrase. Wenn jemand anderes sie gehabt haben könnte, ersetzen Sie den Schlüssel.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Die Datei ist weg</translation>
    </message>
    <message>
        <source>You deleted it, and emptied the trash</source>
        <translation>Sie haben sie gelöscht und den Papierkorb geleert</translation>
    </message>
    <message>
        <source>Written: {moment}</source>
        <translation>Geschrieben: {moment}</translation>
    </message>
</context>
<context>
    <name>OpenLife</name>
    <message>
        <source>Deleting it at the practice exchange…</source>
        <translation>Wird bei der Übungsbörse gelöscht…</translation>
    </message>
    <message>
        <source>Asking the exchange…</source>
        <translation>Die Börse wird gefragt…</translation>
    </message>
</context>
<context>
    <name>OpenRotation</name>
    <message>
        <source>Call the rotation of “{label}” off?</source>
        <translation>Den Wechsel von „{label}“ abbrechen?</translation>
    </message>
    <message>
        <source>Nothing is deleted: both keys stay in the vault, and at the exchange. The old key is in use again as before; the new one stays as it is.</source>
        <translation>Nichts wird gelöscht: Beide Schlüssel bleiben im Tresor und bei der Börse. Der alte Schlüssel ist wieder wie zuvor in Gebrauch; der neue bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Wechsel abbrechen</translation>
    </message>
    <message>
        <source>“{label}” is in use as before. The new key stays in the vault as well.</source>
        <translation>„{label}“ ist wieder wie zuvor in Gebrauch. Der neue Schlüssel bleibt ebenfalls im Tresor.</translation>
    </message>
</context>
<context>
    <name>OverlapPanel</name>
    <message>
        <source>Days in which both keys work</source>
        <translation>Tage, an denen beide Schlüssel gelten</translation>
    </message>
    <message>
        <source>Let both keys work for so many days</source>
        <translation>Beide Schlüssel so viele Tage gelten lassen</translation>
    </message>
    <message>
        <source>Do not wait any longer</source>
        <translation>Nicht länger warten</translation>
    </message>
    <message>
        <source>Days from now</source>
        <translation>Tage ab jetzt</translation>
    </message>
    <message>
        <source>The old key is deleted: only the new one works.</source>
        <translation>Der alte Schlüssel ist gelöscht: Nur der neue gilt noch.</translation>
    </message>
    <message>
        <source>Both keys work until you delete the old one. Choose some days to see that no program still uses it; you are reminded then.</source>
        <translation>Beide Schlüssel gelten, bis Sie den alten löschen. Wählen Sie einige Tage, um zu sehen, dass kein Programm ihn mehr benutzt; Sie werden dann erinnert.</translation>
    </message>
    <message>
        <source>The time in which both keys work was over on {day}.</source>
        <translation>Die Zeit, in der beide Schlüssel gelten sollten, war am {day} vorbei.</translation>
    </message>
    <message>
        <source>Both keys work until {day}, and you will be reminded then. You can close this meanwhile. Watch that no program still uses “{label}”.</source>
        <translation>Beide Schlüssel gelten bis zum {day}; dann werden Sie erinnert. Solange können Sie dies schließen. Achten Sie darauf, dass kein Programm mehr „{label}“ benutzt.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Die Feststelltaste ist an.</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Passwort anzeigen</translation>
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
        <translation>Übergabeblatt…</translation>
    </message>
    <message>
        <source>Hand-over sheet for {program}</source>
        <translation>Übergabeblatt für {program}</translation>
    </message>
    <message>
        <source>Ticked: it uses the new key.</source>
        <translation>Angehakt: Es benutzt den neuen Schlüssel.</translation>
    </message>
</context>
<context>
    <name>ProgramsPanel</name>
    <message>
        <source>All of them use the new key</source>
        <translation>Alle benutzen den neuen Schlüssel</translation>
    </message>
    <message>
        <source>Not all of them after all</source>
        <translation>Doch nicht alle</translation>
    </message>
    <message>
        <source>No program is noted under “Used by” of this key. If one uses it, give it the new key now.</source>
        <translation>Bei diesem Schlüssel ist unter „Benutzt von“ kein Programm vermerkt. Wenn eines ihn benutzt, geben Sie ihm jetzt den neuen Schlüssel.</translation>
    </message>
    <message>
        <source>Every program that is noted uses the new key.</source>
        <translation>Jedes vermerkte Programm benutzt den neuen Schlüssel.</translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message>
        <source>Prove it now</source>
        <translation>Jetzt nachweisen</translation>
    </message>
    <message>
        <source>Sends one signed request that changes nothing. It has to be refused.</source>
        <translation>Sendet eine signierte Anfrage, die nichts ändert. Sie muss abgelehnt werden.</translation>
    </message>
    <message>
        <source>The key is proven dead: the exchange refused it as unknown.</source>
        <translation>Der Schlüssel ist nachweislich ungültig: Die Börse hat ihn als unbekannt abgelehnt.</translation>
    </message>
    <message>
        <source>I compared it with the exchange&apos;s: the API key is {api_key}</source>
        <translation>Ich habe ihn mit dem der Börse verglichen: Der API-Schlüssel ist {api_key}</translation>
    </message>
</context>
<context>
    <name>ProtectionList</name>
    <message>
        <source>Your keys are held by a process of their own, which has no network.</source>
        <translation>Ihre Schlüssel liegen in einem eigenen Prozess, der kein Netz hat.</translation>
    </message>
    <message>
        <source>Other programs of yours cannot read that process&apos;s memory.</source>
        <translation>Andere Ihrer Programme können den Speicher dieses Prozesses nicht lesen.</translation>
    </message>
    <message>
        <source>This system lets other programs of yours read that process&apos;s memory.</source>
        <translation>Auf diesem System können andere Ihrer Programme den Speicher dieses Prozesses lesen.</translation>
    </message>
    <message>
        <source>A crash leaves no copy of its memory on disk.</source>
        <translation>Ein Absturz hinterlässt keine Kopie seines Speichers auf dem Datenträger.</translation>
    </message>
    <message>
        <source>This system may write a copy of its memory to disk when it crashes.</source>
        <translation>Dieses System schreibt bei einem Absturz vielleicht eine Kopie seines Speichers auf den Datenträger.</translation>
    </message>
    <message>
        <source>The vault&apos;s data key is never written to the swap file.</source>
        <translation>Der Datenschlüssel des Tresors wird nie in die Auslagerungsdatei geschrieben.</translation>
    </message>
    <message>
        <source>This system may write the vault&apos;s data key to the swap file.</source>
        <translation>Dieses System schreibt den Datenschlüssel des Tresors vielleicht in die Auslagerungsdatei.</translation>
    </message>
    <message>
        <source>Screenshots, recordings and shared screens leave these windows out.</source>
        <translation>Bildschirmfotos, Aufnahmen und geteilte Bildschirme lassen diese Fenster aus.</translation>
    </message>
    <message>
        <source>This system lets every program take pictures of the screen. Secrets are shown only while you hold a button.</source>
        <translation>Auf diesem System kann jedes Programm den Bildschirm aufnehmen. Geheimnisse sind nur zu sehen, solange Sie eine Schaltfläche gedrückt halten.</translation>
    </message>
    <message>
        <source>A keychain is there: {name}.</source>
        <translation>Ein Schlüsselbund ist vorhanden: {name}.</translation>
    </message>
    <message>
        <source>No keychain that is safe to use was found on this computer.</source>
        <translation>Auf diesem Computer wurde kein Schlüsselbund gefunden, der sicher zu verwenden ist.</translation>
    </message>
</context>
<context>
    <name>PublicKeyBox</name>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
</context>
<context>
    <name>QrDialog</name>
    <message>
        <source>QR code of the public key</source>
        <translation>QR-Code des öffentlichen Schlüssels</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Public key of “{label}”</source>
        <translation>Öffentlicher Schlüssel von „{label}“</translation>
    </message>
    <message>
        <source>It holds the public key as PEM. Compare the fingerprint after scanning.</source>
        <translation>Er enthält den öffentlichen Schlüssel als PEM. Vergleichen Sie nach dem Scannen den Fingerabdruck.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent vaults</source>
        <translation>Zuletzt geöffnete Tresore</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>Do not show it here any more; the file stays</source>
        <translation>Hier nicht mehr zeigen; die Datei bleibt</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>{name} vergessen</translation>
    </message>
</context>
<context>
    <name>RecoveryKitDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>I have printed it or written it down</source>
        <translation>Ich habe ihn gedruckt oder aufgeschrieben</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Als {path} gespeichert.</translation>
    </message>
    <message>
        <source>Print it, move it off this computer, and delete the file.</source>
        <translation>Drucken Sie die Datei, bringen Sie sie von diesem Computer weg und löschen Sie sie hier.</translation>
    </message>
    <message>
        <source>This code opens the vault when the password is lost. It is shown once, here, and kept nowhere: put it on paper, away from this computer.</source>
        <translation>Dieser Code öffnet den Tresor, wenn das Passwort verloren ist. Er wird nur einmal, nur hier gezeigt und nirgends aufbewahrt: Bringen Sie ihn zu Papier, getrennt von diesem Computer.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <source>Save the recovery kit</source>
        <translation>Wiederherstellungsblatt speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <source>Register the public key</source>
        <translation>Öffentlichen Schlüssel registrieren</translation>
    </message>
    <message>
        <source>Copy public key</source>
        <translation>Öffentlichen Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Hand in at the practice exchange</source>
        <translation>Bei der Übungsbörse einreichen</translation>
    </message>
    <message>
        <source>Open {host}</source>
        <translation>{host} öffnen</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>64 letters and digits</source>
        <translation>64 Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Save API key</source>
        <translation>API-Schlüssel speichern</translation>
    </message>
    <message>
        <source>The public key is on the clipboard.</source>
        <translation>Der öffentliche Schlüssel liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The practice exchange registered it and issued an API key.</source>
        <translation>Die Übungsbörse hat den öffentlichen Schlüssel registriert und einen API-Schlüssel ausgestellt.</translation>
    </message>
    <message>
        <source>The API key is on your clipboard: paste it below.</source>
        <translation>Der API-Schlüssel liegt in Ihrer Zwischenablage: Fügen Sie ihn unten ein.</translation>
    </message>
    <message>
        <source>Copy the public key of “{label}”</source>
        <translation>Den öffentlichen Schlüssel von „{label}“ kopieren</translation>
    </message>
    <message>
        <source>Register it at the exchange</source>
        <translation>Bei der Börse registrieren</translation>
    </message>
    <message>
        <source>Paste the API key that it answers with</source>
        <translation>Den API-Schlüssel einfügen, mit dem sie antwortet</translation>
    </message>
    <message>
        <source>This has the form of an API key.</source>
        <translation>Das hat die Form eines API-Schlüssels.</translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message>
        <source>Register…</source>
        <translation>Registrieren…</translation>
    </message>
</context>
<context>
    <name>ReplacePanel</name>
    <message>
        <source>Make the new key</source>
        <translation>Neuen Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Use the one that is there</source>
        <translation>Den vorhandenen verwenden</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>Registrieren…</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>Testen…</translation>
    </message>
    <message>
        <source>Or a key that is there</source>
        <translation>Oder ein vorhandener Schlüssel</translation>
    </message>
    <message>
        <source>Label of the new key</source>
        <translation>Bezeichnung des neuen Schlüssels</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>The new key works.</source>
        <translation>Der neue Schlüssel funktioniert.</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Evidence report</source>
        <translation>Beweisbericht</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP-Adressen</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Save as text or PDF…</source>
        <translation>Als Text oder PDF speichern…</translation>
    </message>
    <message>
        <source>I have told the support</source>
        <translation>Ich habe es dem Support gemeldet</translation>
    </message>
    <message>
        <source>Not told after all</source>
        <translation>Doch nicht gemeldet</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The report is in {path}.</source>
        <translation>Der Bericht liegt in {path}.</translation>
    </message>
    <message>
        <source>Only you can read the file.</source>
        <translation>Nur Sie können die Datei lesen.</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Der Bericht liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Send it by the exchange&apos;s own website or app only.</source>
        <translation>Senden Sie ihn nur über die Website oder die App der Börse.</translation>
    </message>
</context>
<context>
    <name>RequestController</name>
    <message>
        <source>The key “{label}” is gone.</source>
        <translation>Der Schlüssel „{label}“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Correct the field that is marked first.</source>
        <translation>Korrigieren Sie zuerst das markierte Feld.</translation>
    </message>
    <message>
        <source>This key has no API key yet. Register it on the page Keys first.</source>
        <translation>Dieser Schlüssel hat noch keinen API-Schlüssel. Registrieren Sie ihn zuerst auf der Seite „Schlüssel“.</translation>
    </message>
    <message>
        <source>This session is logged on, so the request needs no signature.</source>
        <translation>Diese Sitzung ist angemeldet, daher braucht die Anfrage keine Signatur.</translation>
    </message>
    <message>
        <source>The request was given up.</source>
        <translation>Die Anfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>“{label}” is verified: the exchange holds this public key.</source>
        <translation>„{label}“ ist bestätigt: Die Börse hat diesen öffentlichen Schlüssel.</translation>
    </message>
    <message>
        <source>Copied: {name}.</source>
        <translation>Kopiert: {name}.</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>This request has no parameters.</source>
        <translation>Diese Anfrage hat keine Parameter.</translation>
    </message>
    <message>
        <source>– left out –</source>
        <translation>– weggelassen –</translation>
    </message>
    <message>
        <source>optional, milliseconds, at most 60000</source>
        <translation>optional, Millisekunden, höchstens 60000</translation>
    </message>
    <message>
        <source>a market, such as BTCUSDT</source>
        <translation>ein Markt, zum Beispiel BTCUSDT</translation>
    </message>
    <message>
        <source>a number, with a dot</source>
        <translation>eine Zahl, mit Punkt</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
</context>
<context>
    <name>RequestPicker</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>Anfragen suchen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>No request has these words.</source>
        <translation>Keine Anfrage enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>RequestPreview</name>
    <message>
        <source>Show API key and signature</source>
        <translation>API-Schlüssel und Signatur zeigen</translation>
    </message>
    <message>
        <source>1  Parameters</source>
        <translation>1  Parameter</translation>
    </message>
    <message>
        <source>2  Payload: what is signed</source>
        <translation>2  Nutzlast: was signiert wird</translation>
    </message>
    <message>
        <source>3  Signature, made by the vault</source>
        <translation>3  Signatur, vom Tresor erstellt</translation>
    </message>
    <message>
        <source>4  Request: what is sent</source>
        <translation>4  Anfrage: was gesendet wird</translation>
    </message>
    <message>
        <source>As it would be sent now; Send signs it again, with the time of sending.</source>
        <translation>So, wie sie jetzt gesendet würde; „Senden“ signiert sie neu, mit der Zeit des Sendens.</translation>
    </message>
</context>
<context>
    <name>RequestsView</name>
    <message>
        <source>Sign with the exchange&apos;s time</source>
        <translation>Mit der Zeit der Börse signieren</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Auf die Antwort wird gewartet…</translation>
    </message>
    <message>
        <source>Sign with the exchange&apos;s time ({apart} ms)</source>
        <translation>Mit der Zeit der Börse signieren ({apart} ms)</translation>
    </message>
    <message>
        <source>Measured at {time}; again after ten minutes, or when this computer has slept.</source>
        <translation>Gemessen um {time}; erneut nach zehn Minuten oder wenn dieser Computer im Ruhezustand war.</translation>
    </message>
    <message>
        <source>Test request</source>
        <translation>Testanfrage</translation>
    </message>
    <message>
        <source>There is no key yet. Make one on the page Keys.</source>
        <translation>Es gibt noch keinen Schlüssel. Erstellen Sie einen auf der Seite „Schlüssel“.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore from a backup</source>
        <translation>Aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Hineinsehen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Putting it in place…</source>
        <translation>Wird an ihren Platz gebracht…</translation>
    </message>
    <message numerus="yes">
        <source>Saved on {date}, with %n key(s).</source>
        <translation>
            <numerusform>Gespeichert am {date}, mit %n Schlüssel.</numerusform>
            <numerusform>Gespeichert am {date}, mit %n Schlüsseln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring keeps the file it replaces, under another name.</source>
        <translation>Beim Wiederherstellen bleibt die ersetzte Datei unter einem anderen Namen erhalten.</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>Ihr Passwort</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>Choose a backup first.</source>
        <translation>Wählen Sie zuerst eine Sicherung.</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>Es wird hineingesehen…</translation>
    </message>
</context>
<context>
    <name>RestoreFlow</name>
    <message>
        <source>The file that was there is kept as {path}.</source>
        <translation>Die Datei, die dort war, bleibt als {path} erhalten.</translation>
    </message>
    <message>
        <source>The backup is in place. Unlock it with the password of its time.</source>
        <translation>Die Sicherung ist an ihrem Platz. Entsperren Sie sie mit dem Passwort von damals.</translation>
    </message>
</context>
<context>
    <name>RevealDialog</name>
    <message>
        <source>Reveal secret</source>
        <translation>Geheimnis anzeigen</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Master password</source>
        <translation>Master-Passwort</translation>
    </message>
    <message>
        <source>This vault has no password, so its recovery code is asked for.</source>
        <translation>Dieser Tresor hat kein Passwort, daher wird nach seinem Wiederherstellungscode gefragt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Hold to show</source>
        <translation>Zum Zeigen gedrückt halten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Checking the recovery code…</source>
        <translation>Der Wiederherstellungscode wird geprüft…</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>Das Passwort wird geprüft…</translation>
    </message>
    <message numerus="yes">
        <source>The secret is on the clipboard for %n second(s).</source>
        <translation>
            <numerusform>Das Geheimnis liegt für %n Sekunde in der Zwischenablage.</numerusform>
            <numerusform>Das Geheimnis liegt für %n Sekunden in der Zwischenablage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reveal the secret of “{label}”</source>
        <translation>Das Geheimnis von „{label}“ anzeigen</translation>
    </message>
    <message>
        <source>Whoever sees it can use this key. Signing and testing do not need it; a client of yours may. The reveal is noted in the key’s history.</source>
        <translation>Wer es sieht, kann diesen Schlüssel benutzen. Zum Signieren und Testen wird es nicht gebraucht, von einem Ihrer Clients vielleicht schon. Das Anzeigen wird im Verlauf des Schlüssels vermerkt.</translation>
    </message>
    <message>
        <source>Private key, PKCS#8</source>
        <translation>Privater Schlüssel, PKCS#8</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Geheimer Schlüssel</translation>
    </message>
    <message>
        <source>Secret of “{label}”</source>
        <translation>Geheimnis von „{label}“</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>For example: BTCUSDT, ETHUSDT</source>
        <translation>Zum Beispiel: BTCUSDT, ETHUSDT</translation>
    </message>
    <message>
        <source>Trades are read of these, and of what is held or has open orders.</source>
        <translation>Abschlüsse werden von diesen Märkten gelesen und von dem, was gehalten wird oder offene Aufträge hat.</translation>
    </message>
    <message>
        <source>Read the account</source>
        <translation>Konto lesen</translation>
    </message>
    <message>
        <source>Open the exchange&apos;s website</source>
        <translation>Website der Börse öffnen</translation>
    </message>
    <message>
        <source>I have looked through it</source>
        <translation>Ich habe es durchgesehen</translation>
    </message>
    <message>
        <source>Not looked through after all</source>
        <translation>Doch nicht durchgesehen</translation>
    </message>
    <message>
        <source>There is no other key of this account that could read it.</source>
        <translation>Es gibt keinen anderen Schlüssel dieses Kontos, der es lesen könnte.</translation>
    </message>
    <message>
        <source>Read it with the new key once that is registered, or look on the exchange&apos;s website.</source>
        <translation>Lesen Sie es mit dem neuen Schlüssel, sobald dieser registriert ist, oder sehen Sie auf der Website der Börse nach.</translation>
    </message>
    <message>
        <source>Balances ({count})</source>
        <translation>Guthaben ({count})</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Wallet</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Coin</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>In orders</source>
        <translation>In Aufträgen</translation>
    </message>
    <message>
        <source>Open orders ({count})</source>
        <translation>Offene Aufträge ({count})</translation>
    </message>
    <message>
        <source>Last trades ({count})</source>
        <translation>Letzte Abschlüsse ({count})</translation>
    </message>
    <message>
        <source>Not read ({count})</source>
        <translation>Nicht gelesen ({count})</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Read with “{label}” on {moment}. Look for what you did not do.</source>
        <translation>Gelesen mit „{label}“, {moment}. Achten Sie auf das, was nicht von Ihnen ist.</translation>
    </message>
    <message>
        <source>Not everything could be read; the last tab says what, and why.</source>
        <translation>Nicht alles konnte gelesen werden; der letzte Reiter sagt, was und warum.</translation>
    </message>
    <message>
        <source>Read with</source>
        <translation>Lesen mit</translation>
    </message>
    <message>
        <source>Markets besides</source>
        <translation>Weitere Märkte</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
</context>
<context>
    <name>RevokePanel</name>
    <message>
        <source>Let both keys work for some days first…</source>
        <translation>Beide Schlüssel erst einige Tage gelten lassen…</translation>
    </message>
    <message>
        <source>Open API Management</source>
        <translation>API-Verwaltung öffnen</translation>
    </message>
    <message>
        <source>Delete it at the practice exchange</source>
        <translation>Bei der Übungsbörse löschen</translation>
    </message>
    <message>
        <source>I have deleted it</source>
        <translation>Ich habe ihn gelöscht</translation>
    </message>
    <message>
        <source>It is not deleted after all</source>
        <translation>Er ist doch nicht gelöscht</translation>
    </message>
    <message>
        <source>The key was deleted.</source>
        <translation>Der Schlüssel wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>RotationDialog</name>
    <message>
        <source>Old key</source>
        <translation>Alter Schlüssel</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Schlüsselwechsel</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>Testen…</translation>
    </message>
    <message>
        <source>Call the rotation off…</source>
        <translation>Wechsel abbrechen…</translation>
    </message>
    <message>
        <source>Both keys stay as they are; nothing is deleted.</source>
        <translation>Beide Schlüssel bleiben, wie sie sind; nichts wird gelöscht.</translation>
    </message>
    <message>
        <source>Rotation of “{label}”</source>
        <translation>Wechsel von „{label}“</translation>
    </message>
    <message>
        <source>The new key has its API key.</source>
        <translation>Der neue Schlüssel hat seinen API-Schlüssel.</translation>
    </message>
    <message>
        <source>The exchange accepted a signed request with the new key.</source>
        <translation>Die Börse hat eine signierte Anfrage mit dem neuen Schlüssel angenommen.</translation>
    </message>
</context>
<context>
    <name>SafetyStatus</name>
    <message>
        <source>Clear now</source>
        <translation>Jetzt leeren</translation>
    </message>
    <message>
        <source>Take the secret off the clipboard</source>
        <translation>Das Geheimnis aus der Zwischenablage nehmen</translation>
    </message>
    <message>
        <source>The vault locks itself when nobody uses it. The time is in the settings.</source>
        <translation>Der Tresor sperrt sich selbst, wenn ihn niemand benutzt. Die Zeit steht in den Einstellungen.</translation>
    </message>
    <message numerus="yes">
        <source>Secret on the clipboard for %n s</source>
        <translation>
            <numerusform>Geheimnis noch %n s in der Zwischenablage</numerusform>
            <numerusform>Geheimnis noch %n s in der Zwischenablage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n s</source>
        <translation>
            <numerusform>Sperrt in %n s</numerusform>
            <numerusform>Sperrt in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n min</source>
        <translation>
            <numerusform>Sperrt in %n min</numerusform>
            <numerusform>Sperrt in %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>SecurityView</name>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>What guards this vault. Every way to unlock opens all of it.</source>
        <translation>Was diesen Tresor schützt. Jeder Weg zum Entsperren öffnet ihn ganz.</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Passwort ändern…</translation>
    </message>
    <message>
        <source>Make a recovery code…</source>
        <translation>Wiederherstellungscode erstellen…</translation>
    </message>
    <message>
        <source>Use this computer&apos;s keychain…</source>
        <translation>Schlüsselbund dieses Computers verwenden…</translation>
    </message>
    <message>
        <source>Ways to unlock</source>
        <translation>Wege zum Entsperren</translation>
    </message>
    <message>
        <source>Protection on this computer</source>
        <translation>Schutz auf diesem Computer</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Remove: {way}</source>
        <translation>Entfernen: {way}</translation>
    </message>
    <message>
        <source>A password or a recovery code has to stay.</source>
        <translation>Ein Passwort oder ein Wiederherstellungscode muss bleiben.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Keychain of {computer}</source>
        <translation>Schlüsselbund von {computer}</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>A way that a newer version of the app knows</source>
        <translation>Ein Weg, den eine neuere Version der App kennt</translation>
    </message>
    <message>
        <source>Since {date}. Each guess at it takes {memory} MiB of memory, {passes} times over.</source>
        <translation>Seit {date}. Jeder Rateversuch braucht {memory} MiB Speicher, {passes}-mal durchlaufen.</translation>
    </message>
    <message>
        <source>Since {date}</source>
        <translation>Seit {date}</translation>
    </message>
</context>
<context>
    <name>SelectionPage</name>
    <message>
        <source>No key selected</source>
        <translation>Kein Schlüssel ausgewählt</translation>
    </message>
    <message>
        <source>Choose one to see all about it.</source>
        <translation>Wählen Sie einen, um alles über ihn zu sehen.</translation>
    </message>
</context>
<context>
    <name>SentRequestsModel</name>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the change of: {title}</source>
        <translation>Änderung rückgängig machen: {title}</translation>
    </message>
    <message>
        <source>{why} Usually: {default}.</source>
        <translation>{why} Üblich: {default}.</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Every change counts at once. They are kept on this computer, not in a vault.</source>
        <translation>Jede Änderung gilt sofort. Die Einstellungen liegen auf diesem Computer, nicht in einem Tresor.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Back to the usual settings</source>
        <translation>Zurück zu den üblichen Einstellungen</translation>
    </message>
    <message>
        <source>Forget recent vaults</source>
        <translation>Zuletzt geöffnete Tresore vergessen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Open vaults by double click</source>
        <translation>Tresore mit Doppelklick öffnen</translation>
    </message>
    <message>
        <source>In the file manager. The desktop&apos;s menu shows this app then as well.</source>
        <translation>In der Dateiverwaltung. Das Menü des Desktops zeigt diese App dann auch.</translation>
    </message>
    <message>
        <source>“{title}” was not changed: what you typed cannot be used.</source>
        <translation>„{title}“ wurde nicht geändert: Ihre Eingabe kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Write it like the example below its name.</source>
        <translation>Schreiben Sie es wie im Beispiel unter dem Namen.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Light or dark, whichever is easier on your eyes.</source>
        <translation>Hell oder dunkel, was Ihren Augen angenehmer ist.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of this window and of the recovery kit.</source>
        <translation>Dieses Fensters und des Wiederherstellungsblatts.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Larger text everywhere in the app.</source>
        <translation>Größerer Text überall in der App.</translation>
    </message>
    <message>
        <source>Moving pictures</source>
        <translation>Bewegte Bilder</translation>
    </message>
    <message>
        <source>Hold them back where they disturb you.</source>
        <translation>Halten Sie sie zurück, wenn sie stören.</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>Zurückhalten</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock when idle for</source>
        <translation>Sperren, wenn unbenutzt seit</translation>
    </message>
    <message>
        <source>An open vault that you walked away from is open to whoever comes by.</source>
        <translation>Ein offener Tresor, von dem Sie weggegangen sind, steht jedem offen, der vorbeikommt.</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>Mit dem Bildschirm sperren</translation>
    </message>
    <message>
        <source>When the screen is locked or another user takes over.</source>
        <translation>Wenn der Bildschirm gesperrt wird oder jemand anderes den Computer übernimmt.</translation>
    </message>
    <message>
        <source>Lock on standby</source>
        <translation>Im Standby sperren</translation>
    </message>
    <message>
        <source>A sleeping computer keeps its memory, and keys with it.</source>
        <translation>Ein schlafender Computer behält seinen Speicher, und damit Schlüssel.</translation>
    </message>
    <message>
        <source>Lock when minimised</source>
        <translation>Beim Minimieren sperren</translation>
    </message>
    <message>
        <source>For a desk where others look on.</source>
        <translation>Für einen Arbeitsplatz, an dem andere mitsehen.</translation>
    </message>
    <message>
        <source>Lock from everywhere with {keys}</source>
        <translation>Von überall mit {keys} sperren</translation>
    </message>
    <message>
        <source>On Linux with X11. Elsewhere give the command “vault-app lock” a shortcut in the settings of your desktop.</source>
        <translation>Unter Linux mit X11. Sonst legen Sie in den Einstellungen Ihrer Arbeitsumgebung ein Tastenkürzel für den Befehl „vault-app lock“ fest.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Take copied secrets away after</source>
        <translation>Kopierte Geheimnisse entfernen nach</translation>
    </message>
    <message>
        <source>Every program can read the clipboard. Public keys stay on it.</source>
        <translation>Jedes Programm kann die Zwischenablage lesen. Öffentliche Schlüssel bleiben darin.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Say when a key is due</source>
        <translation>Melden, wenn ein Schlüssel fällig ist</translation>
    </message>
    <message>
        <source>Reminds of keys to renew, before they stop working.</source>
        <translation>Erinnert an Schlüssel, die zu erneuern sind, bevor sie nicht mehr gelten.</translation>
    </message>
    <message>
        <source>Icon in the system tray</source>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>Lock, and copy public keys, without the window.</source>
        <translation>Sperren und öffentliche Schlüssel kopieren, ohne das Fenster.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Such as http://proxy.example:3128, where there is no direct way out.</source>
        <translation>Zum Beispiel http://proxy.example:3128, wo es keinen direkten Weg nach außen gibt.</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>wie im System</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>SeveralKeys</name>
    <message>
        <source>Number of keys</source>
        <translation>Zahl der Schlüssel</translation>
    </message>
    <message>
        <source>Four keys for four tasks</source>
        <translation>Vier Schlüssel für vier Aufgaben</translation>
    </message>
    <message>
        <source>{tasks}: each is named after the label and its task.</source>
        <translation>{tasks}: Jeder heißt nach der Bezeichnung und seiner Aufgabe.</translation>
    </message>
    <message>
        <source>The number takes the place of # in the label, or its end.</source>
        <translation>Die Nummer tritt an die Stelle von # in der Bezeichnung oder an ihr Ende.</translation>
    </message>
</context>
<context>
    <name>SeveralKeysFlow</name>
    <message numerus="yes">
        <source>%n key pair(s) are in the vault.</source>
        <translation>
            <numerusform>%n Schlüsselpaar ist im Tresor.</numerusform>
            <numerusform>%n Schlüsselpaare sind im Tresor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new keys are ready</source>
        <translation>Die neuen Schlüssel sind fertig</translation>
    </message>
</context>
<context>
    <name>SeveralSelected</name>
    <message>
        <source>Copy facts</source>
        <translation>Angaben kopieren</translation>
    </message>
    <message>
        <source>What the table says, as text for a spreadsheet; nothing secret.</source>
        <translation>Was die Tabelle sagt, als Text für eine Tabellenkalkulation; nichts Geheimes.</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) selected</source>
        <translation>
            <numerusform>%n Schlüssel ausgewählt</numerusform>
            <numerusform>%n Schlüssel ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>{keys}: {title}</source>
        <translation>{keys}: {title}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Commands without a shortcut are found by their name, with the palette.</source>
        <translation>Befehle ohne Tastenkürzel finden Sie über ihren Namen in der Befehlssuche.</translation>
    </message>
</context>
<context>
    <name>StepIndicator</name>
    <message>
        <source>Step {step} of {count}: {name}</source>
        <translation>Schritt {step} von {count}: {name}</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>{step}: {state}</source>
        <translation>{step}: {state}</translation>
    </message>
    <message>
        <source>Done, {moment}</source>
        <translation>Erledigt, {moment}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>To do now</source>
        <translation>Jetzt zu tun</translation>
    </message>
    <message>
        <source>Comes later</source>
        <translation>Kommt später</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>The page is open in your browser: {page}</source>
        <translation>Die Seite ist in Ihrem Browser geöffnet: {page}</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is: {page}</source>
        <translation>Es ließ sich kein Browser öffnen. Die Seite ist: {page}</translation>
    </message>
</context>
<context>
    <name>StepsDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing is lost: you can go on at any time, also after locking or a restart.</source>
        <translation>Nichts geht verloren: Sie können jederzeit weitermachen, auch nach dem Sperren oder einem Neustart.</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Password strength</source>
        <translation>Stärke des Passworts</translation>
    </message>
    <message>
        <source>Several unrelated words are strong, and easy to remember.</source>
        <translation>Mehrere Wörter ohne Zusammenhang sind stark und leicht zu merken.</translation>
    </message>
    <message>
        <source>Very weak: guessed at once.</source>
        <translation>Sehr schwach: sofort erraten.</translation>
    </message>
    <message>
        <source>Weak: guessed within days.</source>
        <translation>Schwach: in Tagen erraten.</translation>
    </message>
    <message>
        <source>Fair: it would hold up for a while.</source>
        <translation>Mittel: Es würde eine Weile standhalten.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Stark.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>Sehr stark.</translation>
    </message>
</context>
<context>
    <name>SwitchControl</name>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>+{number}</source>
        <translation>+{number}</translation>
    </message>
    <message>
        <source>Choose an event with the arrow keys.</source>
        <translation>Wählen Sie einen Termin mit den Pfeiltasten.</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Zoom: plus and minus, or Ctrl and the mouse wheel</source>
        <translation>Zoom: Plus und Minus oder Strg und das Mausrad</translation>
    </message>
    <message>
        <source>What falls due</source>
        <translation>Was fällig wird</translation>
    </message>
    <message>
        <source>Hollow: an estimate</source>
        <translation>Hohl: geschätzt</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Show Vault App</source>
        <translation>Vault App an&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>Jetzt &amp;sperren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Vault App – unlocked</source>
        <translation>Vault App – entsperrt</translation>
    </message>
    <message>
        <source>Vault App – locked</source>
        <translation>Vault App – gesperrt</translation>
    </message>
    <message>
        <source>Copy public key of “{label}”</source>
        <translation>Öffentlichen Schlüssel von „{label}“ kopieren</translation>
    </message>
    <message>
        <source>Pin a key to copy its public key from here</source>
        <translation>Heften Sie einen Schlüssel an, um seinen öffentlichen Schlüssel von hier zu kopieren</translation>
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
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Unlock your vault</source>
        <translation>Entsperren Sie Ihren Tresor</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlock with this computer&apos;s keychain</source>
        <translation>Mit dem Schlüsselbund dieses Computers entsperren</translation>
    </message>
    <message>
        <source>Use recovery code…</source>
        <translation>Wiederherstellungscode verwenden…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Aus einer Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Open another vault…</source>
        <translation>Anderen Tresor öffnen…</translation>
    </message>
    <message>
        <source>New vault…</source>
        <translation>Neuer Tresor…</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>Das Passwort wird geprüft…</translation>
    </message>
    <message>
        <source>Waiting: there were several wrong passwords…</source>
        <translation>Es wird gewartet: Es gab mehrere falsche Passwörter…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Use the password…</source>
        <translation>Passwort verwenden…</translation>
    </message>
    <message>
        <source>Type the password of this vault.</source>
        <translation>Geben Sie das Passwort dieses Tresors ein.</translation>
    </message>
</context>
<context>
    <name>UnsavedBar</name>
    <message>
        <source>Save again</source>
        <translation>Erneut speichern</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Woanders speichern…</translation>
    </message>
    <message>
        <source>Drop the change and read the file again</source>
        <translation>Änderung verwerfen und Datei neu lesen</translation>
    </message>
    <message>
        <source>The change is not lost: it is kept until you lock the vault.</source>
        <translation>Die Änderung ist nicht verloren: Sie bleibt erhalten, bis Sie den Tresor sperren.</translation>
    </message>
</context>
<context>
    <name>VaultController</name>
    <message>
        <source>Lock this vault and go to “{name}”?</source>
        <translation>Diesen Tresor sperren und zu „{name}“ wechseln?</translation>
    </message>
    <message>
        <source>One vault is open at a time. You can come back with its password.</source>
        <translation>Es ist immer nur ein Tresor offen. Mit seinem Passwort können Sie zurückkehren.</translation>
    </message>
    <message>
        <source>Lock and go there</source>
        <translation>Sperren und wechseln</translation>
    </message>
</context>
<context>
    <name>VaultView</name>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Test request</source>
        <translation>Testanfrage</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Health ({count})</source>
        <translation>Zustand ({count})</translation>
    </message>
    <message numerus="yes">
        <source>Health, %n thing(s) need attention</source>
        <translation>
            <numerusform>Zustand, %n Punkt braucht Aufmerksamkeit</numerusform>
            <numerusform>Zustand, %n Punkte brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Step</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: {step}</source>
        <translation>Kopieren: {step}</translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>Straight rows of keys are easy to guess.</source>
        <translation>Tasten, die in einer Reihe liegen, sind leicht zu erraten.</translation>
    </message>
    <message>
        <source>Short keyboard patterns are easy to guess.</source>
        <translation>Kurze Muster auf der Tastatur sind leicht zu erraten.</translation>
    </message>
    <message>
        <source>Repeats like &quot;aaa&quot; are easy to guess.</source>
        <translation>Wiederholungen wie „aaa“ sind leicht zu erraten.</translation>
    </message>
    <message>
        <source>Repeats like &quot;abcabcabc&quot; are only slightly harder to guess than &quot;abc&quot;.</source>
        <translation>Wiederholungen wie „abcabcabc“ sind nur wenig schwerer zu erraten als „abc“.</translation>
    </message>
    <message>
        <source>Sequences like &quot;abc&quot; or &quot;6543&quot; are easy to guess.</source>
        <translation>Folgen wie „abc“ oder „6543“ sind leicht zu erraten.</translation>
    </message>
    <message>
        <source>Recent years are easy to guess.</source>
        <translation>Jahreszahlen der letzten Zeit sind leicht zu erraten.</translation>
    </message>
    <message>
        <source>Dates are often easy to guess.</source>
        <translation>Daten sind oft leicht zu erraten.</translation>
    </message>
    <message>
        <source>This is a top-10 common password.</source>
        <translation>Das ist eines der 10 häufigsten Passwörter.</translation>
    </message>
    <message>
        <source>This is a top-100 common password.</source>
        <translation>Das ist eines der 100 häufigsten Passwörter.</translation>
    </message>
    <message>
        <source>This is a very common password.</source>
        <translation>Das ist ein sehr häufiges Passwort.</translation>
    </message>
    <message>
        <source>This is similar to a commonly used password.</source>
        <translation>Das ähnelt einem häufig verwendeten Passwort.</translation>
    </message>
    <message>
        <source>A word by itself is easy to guess.</source>
        <translation>Ein einzelnes Wort ist leicht zu erraten.</translation>
    </message>
    <message>
        <source>Names and surnames by themselves are easy to guess.</source>
        <translation>Vor- und Nachnamen allein sind leicht zu erraten.</translation>
    </message>
    <message>
        <source>Common names and surnames are easy to guess.</source>
        <translation>Häufige Vor- und Nachnamen sind leicht zu erraten.</translation>
    </message>
    <message>
        <source>Add another word or two. Uncommon words are better.</source>
        <translation>Fügen Sie noch ein oder zwei Wörter hinzu. Seltene Wörter sind besser.</translation>
    </message>
    <message>
        <source>Use a few words, avoid common phrases.</source>
        <translation>Nehmen Sie ein paar Wörter und meiden Sie gängige Redewendungen.</translation>
    </message>
</context>
<context>
    <name>age</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>causes</name>
    <message>
        <source>Nothing is wrong: the exchange accepted every request.</source>
        <translation>Alles in Ordnung: Die Börse hat jede Anfrage angenommen.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Enable Reading</source>
        <translation>Lesen aktivieren</translation>
    </message>
    <message>
        <source>Enable Spot &amp; Margin Trading</source>
        <translation>Spot- &amp; Margin-Trading aktivieren</translation>
    </message>
    <message>
        <source>Enable Futures</source>
        <translation>Futures aktivieren</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {apart} behind the exchange&apos;s, so the request looked too old.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der Börse {apart} nach, daher sah die Anfrage zu alt aus.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock by the internet. A larger recvWindow only hides this.</source>
        <translation>Stellen Sie die Uhr dieses Computers nach dem Internet. Ein größeres recvWindow verdeckt das nur.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {apart} ahead of the exchange&apos;s, and requests from the future are refused.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der Börse {apart} vor, und Anfragen aus der Zukunft werden abgelehnt.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock by the internet, then test again.</source>
        <translation>Stellen Sie die Uhr dieses Computers nach dem Internet und testen Sie erneut.</translation>
    </message>
    <message>
        <source>The exchange refused the time of the request, though this computer&apos;s clock is right to {apart}: {answer}.</source>
        <translation>Die Börse hat die Zeit der Anfrage abgelehnt, obwohl die Uhr dieses Computers auf {apart} genau geht: {answer}.</translation>
    </message>
    <message>
        <source>The request was too long under way, or its time is in seconds instead of milliseconds. Test again; a way there and back took {round_trip_ms} ms.</source>
        <translation>Die Anfrage war zu lange unterwegs, oder ihre Zeit ist in Sekunden statt in Millisekunden angegeben. Testen Sie erneut; ein Hin- und Rückweg dauerte {round_trip_ms} ms.</translation>
    </message>
    <message>
        <source>Two causes remain, and the exchange does not say which: this computer&apos;s address, {caller_ip}, is not on the key&apos;s IP list, or the key does not exist in this environment any more.</source>
        <translation>Zwei Ursachen bleiben, und die Börse sagt nicht, welche es ist: Die Adresse dieses Computers, {caller_ip}, steht nicht auf der IP-Liste des Schlüssels, oder es gibt den Schlüssel in dieser Umgebung nicht mehr.</translation>
    </message>
    <message>
        <source>Open API Management at the exchange: if the key is there, add {caller_ip} to its IP list; if not, register the public key again.</source>
        <translation>Öffnen Sie die API-Verwaltung der Börse: Wenn der Schlüssel da ist, setzen Sie {caller_ip} auf seine IP-Liste; wenn nicht, registrieren Sie den öffentlichen Schlüssel neu.</translation>
    </message>
    <message>
        <source>The key works, but it has not the right for this request: {permission}.</source>
        <translation>Der Schlüssel funktioniert, aber ihm fehlt das Recht für diese Anfrage: {permission}.</translation>
    </message>
    <message>
        <source>At the exchange, edit the key&apos;s restrictions and tick “{permission}”.</source>
        <translation>Bearbeiten Sie bei der Börse die Beschränkungen des Schlüssels und kreuzen Sie „{permission}“ an.</translation>
    </message>
    <message>
        <source>Wait a minute, then send it again: test requests only read or check. For an order of a bot it is different: look for it at the exchange first.</source>
        <translation>Warten Sie eine Minute und senden Sie sie dann noch einmal: Testanfragen lesen oder prüfen nur. Bei einem Auftrag eines Bots ist das anders: Suchen Sie ihn zuerst bei der Börse.</translation>
    </message>
    <message>
        <source>The request went out to {host}, but no clear answer came back ({reason}): whether it was carried out is unknown.</source>
        <translation>Die Anfrage ging an {host} hinaus, aber es kam keine klare Antwort zurück ({reason}): Ob sie ausgeführt wurde, ist unbekannt.</translation>
    </message>
    <message>
        <source>Open a web page: some networks want you to log in first. If one opens, wait a minute and send it again; a proxy or maintenance may be in between.</source>
        <translation>Öffnen Sie eine Webseite: Manche Netze verlangen zuerst eine Anmeldung. Öffnet sich eine, warten Sie eine Minute und senden Sie sie noch einmal; ein Proxy oder eine Wartung kann dazwischen sein.</translation>
    </message>
    <message>
        <source>The answer points to {location_host}, as login pages of networks do (HTTP {status}). This app did not go there: API key and signature were not passed on.</source>
        <translation>Die Antwort verweist auf {location_host}, wie es Anmeldeseiten von Netzen tun (HTTP {status}). Diese App ist dem nicht gefolgt: API-Schlüssel und Signatur wurden nicht weitergegeben.</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine Antwort in der Zeit</translation>
    </message>
    <message>
        <source>answer cut short</source>
        <translation>Antwort abgebrochen</translation>
    </message>
    <message>
        <source>connection cut</source>
        <translation>Verbindung getrennt</translation>
    </message>
    <message>
        <source>not an HTTP answer</source>
        <translation>keine HTTP-Antwort</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>redirect</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML-Seite</translation>
    </message>
    <message>
        <source>JSON of another kind</source>
        <translation>JSON anderer Art</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>Binärdaten</translation>
    </message>
    <message>
        <source>The time of the request was refused: {answer}.</source>
        <translation>Die Zeit der Anfrage wurde abgelehnt: {answer}.</translation>
    </message>
    <message>
        <source>The exchange does not hold the public key of this pair: {answer}.</source>
        <translation>Die Börse hat den öffentlichen Schlüssel dieses Paars nicht: {answer}.</translation>
    </message>
    <message>
        <source>Compare the public key shown here with the one registered at the exchange; where they differ, register this one and paste the API key issued for it.</source>
        <translation>Vergleichen Sie den hier gezeigten öffentlichen Schlüssel mit dem bei der Börse registrierten; sind sie verschieden, registrieren Sie diesen und fügen Sie den dafür ausgestellten API-Schlüssel ein.</translation>
    </message>
    <message>
        <source>The exchange does not know this API key: {answer}.</source>
        <translation>Die Börse kennt diesen API-Schlüssel nicht: {answer}.</translation>
    </message>
    <message>
        <source>It belongs to another environment, or was deleted there. Look it up at the exchange.</source>
        <translation>Er gehört zu einer anderen Umgebung oder wurde dort gelöscht. Sehen Sie bei der Börse nach.</translation>
    </message>
    <message>
        <source>The API key has not the right form: {answer}.</source>
        <translation>Der API-Schlüssel hat nicht die richtige Form: {answer}.</translation>
    </message>
    <message>
        <source>Copy it at the exchange again and register it anew.</source>
        <translation>Kopieren Sie ihn bei der Börse noch einmal und registrieren Sie ihn neu.</translation>
    </message>
    <message>
        <source>The exchange refused the API key, this computer&apos;s address or the permission; it does not say which: {answer}.</source>
        <translation>Die Börse hat den API-Schlüssel, die Adresse dieses Computers oder die Berechtigung abgelehnt; sie sagt nicht, was davon: {answer}.</translation>
    </message>
    <message>
        <source>At the exchange, check in this order: the key exists in this environment, its IP list holds this computer&apos;s address, reading (and trading) is ticked.</source>
        <translation>Prüfen Sie bei der Börse der Reihe nach: Der Schlüssel ist in dieser Umgebung vorhanden, seine IP-Liste enthält die Adresse dieses Computers, das Lesen (und Handeln) ist angekreuzt.</translation>
    </message>
    <message>
        <source>The key has not the right for this request: {answer}.</source>
        <translation>Dem Schlüssel fehlt das Recht für diese Anfrage: {answer}.</translation>
    </message>
    <message>
        <source>Tick the permission at the exchange, then test again.</source>
        <translation>Kreuzen Sie die Berechtigung bei der Börse an und testen Sie erneut.</translation>
    </message>
    <message>
        <source>Too many requests came from this internet address: {answer}.</source>
        <translation>Von dieser Internetadresse kamen zu viele Anfragen: {answer}.</translation>
    </message>
    <message>
        <source>Wait {retry_after_s} seconds, then test again.</source>
        <translation>Warten Sie {retry_after_s} Sekunden und testen Sie erneut.</translation>
    </message>
    <message>
        <source>The exchange has shut out this internet address: {answer}.</source>
        <translation>Die Börse hat diese Internetadresse ausgesperrt: {answer}.</translation>
    </message>
    <message>
        <source>Stop all programs that send requests and wait {retry_after_s} seconds.</source>
        <translation>Halten Sie alle Programme an, die Anfragen senden, und warten Sie {retry_after_s} Sekunden.</translation>
    </message>
    <message>
        <source>Too many orders in a short time: {answer}.</source>
        <translation>Zu viele Aufträge in kurzer Zeit: {answer}.</translation>
    </message>
    <message>
        <source>Wait a minute, then test again.</source>
        <translation>Warten Sie eine Minute und testen Sie erneut.</translation>
    </message>
    <message>
        <source>A value has characters it may not have: {answer}.</source>
        <translation>Ein Wert enthält Zeichen, die er nicht enthalten darf: {answer}.</translation>
    </message>
    <message>
        <source>Use a dot for decimals, and no spaces or exponents.</source>
        <translation>Schreiben Sie Dezimalzahlen mit Punkt und ohne Leerzeichen oder Exponenten.</translation>
    </message>
    <message>
        <source>A parameter is missing: {answer}.</source>
        <translation>Ein Parameter fehlt: {answer}.</translation>
    </message>
    <message>
        <source>Fill it in and send again.</source>
        <translation>Füllen Sie ihn aus und senden Sie erneut.</translation>
    </message>
    <message>
        <source>A parameter is empty: {answer}.</source>
        <translation>Ein Parameter ist leer: {answer}.</translation>
    </message>
    <message>
        <source>Fill it in or leave it out, and send again.</source>
        <translation>Füllen Sie ihn aus oder lassen Sie ihn weg und senden Sie erneut.</translation>
    </message>
    <message>
        <source>This market does not exist here: {answer}.</source>
        <translation>Diesen Markt gibt es hier nicht: {answer}.</translation>
    </message>
    <message>
        <source>Check the symbol, for example BTCUSDT.</source>
        <translation>Prüfen Sie das Symbol, zum Beispiel BTCUSDT.</translation>
    </message>
    <message>
        <source>The time window is too long: {answer}.</source>
        <translation>Das Zeitfenster ist zu lang: {answer}.</translation>
    </message>
    <message>
        <source>Use a recvWindow of 60000 at most.</source>
        <translation>Verwenden Sie ein recvWindow von höchstens 60000.</translation>
    </message>
    <message>
        <source>The exchange&apos;s firewall turned the request away: {answer}.</source>
        <translation>Die Firewall der Börse hat die Anfrage abgewiesen: {answer}.</translation>
    </message>
    <message>
        <source>Wait five minutes before the next request.</source>
        <translation>Warten Sie fünf Minuten bis zur nächsten Anfrage.</translation>
    </message>
    <message>
        <source>This request does not exist in this environment: {answer}.</source>
        <translation>Diese Anfrage gibt es in dieser Umgebung nicht: {answer}.</translation>
    </message>
    <message>
        <source>Choose another request.</source>
        <translation>Wählen Sie eine andere Anfrage.</translation>
    </message>
    <message>
        <source>The exchange does not serve this location: {answer}.</source>
        <translation>Die Börse bedient diesen Standort nicht: {answer}.</translation>
    </message>
    <message>
        <source>The key is not the reason; look at the exchange&apos;s terms.</source>
        <translation>Am Schlüssel liegt es nicht; sehen Sie in die Bedingungen der Börse.</translation>
    </message>
    <message>
        <source>The exchange had trouble; whether it did what was asked is unknown: {answer}.</source>
        <translation>Die Börse hatte Schwierigkeiten; ob sie das Verlangte getan hat, ist unbekannt: {answer}.</translation>
    </message>
    <message>
        <source>The answer is not the exchange&apos;s: {found} (HTTP {status}). Nothing was changed: test requests only read or check.</source>
        <translation>Die Antwort ist nicht die der Börse: {found} (HTTP {status}). Nichts wurde geändert: Testanfragen lesen oder prüfen nur.</translation>
    </message>
    <message>
        <source>{host} was not reached a moment ago, and is now. Nothing was sent before.</source>
        <translation>{host} war eben nicht erreichbar und ist es jetzt. Vorher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Send the request again.</source>
        <translation>Senden Sie die Anfrage noch einmal.</translation>
    </message>
    <message>
        <source>session.logon takes Ed25519 keys only; this key is {kind}.</source>
        <translation>session.logon nimmt nur Ed25519-Schlüssel; dieser Schlüssel ist {kind}.</translation>
    </message>
    <message>
        <source>Make an Ed25519 key for it. All other requests work with this key too.</source>
        <translation>Erstellen Sie dafür einen Ed25519-Schlüssel. Alle anderen Anfragen gehen auch mit diesem Schlüssel.</translation>
    </message>
    <message>
        <source>This computer&apos;s address, {caller_ip}, is not on the key&apos;s IP list ({noted_ips}).</source>
        <translation>Die Adresse dieses Computers, {caller_ip}, steht nicht auf der IP-Liste des Schlüssels ({noted_ips}).</translation>
    </message>
    <message>
        <source>At the exchange, add {caller_ip} to the key&apos;s IP list, then test again.</source>
        <translation>Setzen Sie {caller_ip} bei der Börse auf die IP-Liste des Schlüssels und testen Sie erneut.</translation>
    </message>
    <message>
        <source>Two causes remain, and the exchange does not say which: this computer&apos;s address is not on the key&apos;s IP list, or the key does not exist in this environment any more.</source>
        <translation>Zwei Ursachen bleiben, und die Börse sagt nicht, welche es ist: Die Adresse dieses Computers steht nicht auf der IP-Liste des Schlüssels, oder es gibt den Schlüssel in dieser Umgebung nicht mehr.</translation>
    </message>
    <message>
        <source>Open API Management at the exchange: if the key is there, look at its IP list; if not, register the public key again.</source>
        <translation>Öffnen Sie die API-Verwaltung der Börse: Wenn der Schlüssel da ist, sehen Sie seine IP-Liste an; wenn nicht, registrieren Sie den öffentlichen Schlüssel neu.</translation>
    </message>
    <message>
        <source>The key&apos;s right to trade ended on {ended_on} (UTC).</source>
        <translation>Das Handelsrecht des Schlüssels endete am {ended_on} (UTC).</translation>
    </message>
    <message>
        <source>At the exchange, add this computer&apos;s address to the key&apos;s IP list and tick trading again; without an IP list the right lapses anew.</source>
        <translation>Setzen Sie bei der Börse die Adresse dieses Computers auf die IP-Liste des Schlüssels und kreuzen Sie das Handeln wieder an; ohne IP-Liste verfällt das Recht erneut.</translation>
    </message>
    <message>
        <source>The key pair is right, another signed request was accepted: this request was changed after it was signed, or its values were encoded another way.</source>
        <translation>Das Schlüsselpaar ist richtig, eine andere signierte Anfrage wurde angenommen: Diese Anfrage wurde nach dem Signieren verändert, oder ihre Werte wurden anders kodiert.</translation>
    </message>
    <message>
        <source>Send it again from here; in a bot, sign exactly the text that is sent.</source>
        <translation>Senden Sie sie von hier aus erneut; in einem Bot signieren Sie genau den Text, der gesendet wird.</translation>
    </message>
    <message>
        <source>The exchange refused the request: {answer}.</source>
        <translation>Die Börse hat die Anfrage abgelehnt: {answer}.</translation>
    </message>
    <message>
        <source>Look up the code in the exchange&apos;s documents.</source>
        <translation>Schlagen Sie den Code in den Dokumenten der Börse nach.</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message numerus="yes">
        <source>Waiting %n second(s) for the exchange&apos;s limit…</source>
        <translation>
            <numerusform>Das Limit der Börse: noch %n Sekunde warten…</numerusform>
            <numerusform>Das Limit der Börse: noch %n Sekunden warten…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The exchange accepted %n key(s).</source>
        <translation>
            <numerusform>Die Börse hat %n Schlüssel angenommen.</numerusform>
            <numerusform>Die Börse hat %n Schlüssel angenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something changed about %n of them.</source>
        <translation>
            <numerusform>Bei %n davon hat sich etwas geändert.</numerusform>
            <numerusform>Bei %n davon hat sich etwas geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were not accepted.</source>
        <translation>
            <numerusform>%n Schlüssel wurde nicht angenommen.</numerusform>
            <numerusform>%n Schlüssel wurden nicht angenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the exchange…</source>
        <translation>Die Börse wird gefragt…</translation>
    </message>
    <message>
        <source>Asking the exchange: {done} of {total} keys…</source>
        <translation>Die Börse wird gefragt: {done} von {total} Schlüsseln…</translation>
    </message>
    <message>
        <source>There is no key here to ask the exchange about.</source>
        <translation>Hier gibt es keinen Schlüssel, nach dem die Börse gefragt werden könnte.</translation>
    </message>
    <message>
        <source>Register one, then check again.</source>
        <translation>Registrieren Sie einen und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>The exchange accepted “{label}”, and something changed. {changes}</source>
        <translation>Die Börse hat „{label}“ angenommen, und etwas hat sich geändert. {changes}</translation>
    </message>
    <message>
        <source>If you did not change this, delete the key at the exchange.</source>
        <translation>Wenn Sie das nicht geändert haben, löschen Sie den Schlüssel bei der Börse.</translation>
    </message>
    <message>
        <source>The exchange accepted “{label}”.</source>
        <translation>Die Börse hat „{label}“ angenommen.</translation>
    </message>
    <message>
        <source>Then the check was stopped; what it told is kept.</source>
        <translation>Dann wurde die Prüfung angehalten; was sie ergab, bleibt erhalten.</translation>
    </message>
    <message>
        <source>“{label}”: {reason}</source>
        <translation>„{label}“: {reason}</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {apart} behind the exchange&apos;s. Set it by the internet: bots do not allow for it as this check did.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der Börse {apart} nach. Stellen Sie sie nach dem Internet: Bots gleichen das nicht aus, wie es diese Prüfung getan hat.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {apart} ahead of the exchange&apos;s. Set it by the internet: bots do not allow for it as this check did.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der Börse {apart} vor. Stellen Sie sie nach dem Internet: Bots gleichen das nicht aus, wie es diese Prüfung getan hat.</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>{menu}: {command}</source>
        <translation>{menu}: {command}</translation>
    </message>
</context>
<context>
    <name>copies</name>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>The whole answer is copied.</source>
        <translation>Die ganze Antwort ist kopiert.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>date form</name>
    <message>
        <source>ddd d</source>
        <translation>ddd, d.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>MMM</source>
        <translation>MMM</translation>
    </message>
</context>
<context>
    <name>environment</name>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Testnet</source>
        <translation>Testnet</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Production: real money</source>
        <translation>Produktion: echtes Geld</translation>
    </message>
    <message>
        <source>Testnet: play money</source>
        <translation>Testnet: Spielgeld</translation>
    </message>
    <message>
        <source>Demo: live prices, play money</source>
        <translation>Demo: echte Kurse, Spielgeld</translation>
    </message>
    <message>
        <source>Practice: on this computer only</source>
        <translation>Übung: nur auf diesem Computer</translation>
    </message>
    <message>
        <source>An exchange on this computer, to try everything without an account.</source>
        <translation>Eine Börse auf diesem Computer, um alles ohne Konto auszuprobieren.</translation>
    </message>
    <message>
        <source>testnet.binance.vision: the real software with play money.</source>
        <translation>testnet.binance.vision: die echte Software mit Spielgeld.</translation>
    </message>
    <message>
        <source>demo.binance.com: live prices with play money.</source>
        <translation>demo.binance.com: echte Kurse mit Spielgeld.</translation>
    </message>
    <message>
        <source>www.binance.com: real money.</source>
        <translation>www.binance.com: echtes Geld.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Use the public address that the program sends from; your provider or server knows it.</source>
        <translation>Verwenden Sie die öffentliche Adresse, von der das Programm sendet; Ihr Anbieter oder Server kennt sie.</translation>
    </message>
    <message>
        <source>Type four numbers with dots, an IPv6 address, or a network that ends in /24 for example.</source>
        <translation>Geben Sie vier Zahlen mit Punkten, eine IPv6-Adresse oder ein Netz ein, das zum Beispiel auf /24 endet.</translation>
    </message>
    <message>
        <source>“{address}” cannot be on a key’s IP list. It was not added.</source>
        <translation>„{address}“ kann nicht auf der IP-Liste eines Schlüssels stehen. Die Adresse wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>There is no address yet.</source>
        <translation>Es gibt noch keine Adresse.</translation>
    </message>
    <message>
        <source>Type the address that the program sends from.</source>
        <translation>Geben Sie die Adresse ein, von der das Programm sendet.</translation>
    </message>
    <message>
        <source>“{address}” is not an IP address or network. It was not added.</source>
        <translation>„{address}“ ist keine IP-Adresse und kein Netz. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>“{address}” is a name; an IP list takes addresses only. It was not added.</source>
        <translation>„{address}“ ist ein Name; eine IP-Liste nimmt nur Adressen. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>“{address}” is so wide that it shuts out hardly anyone. It was not added.</source>
        <translation>„{address}“ ist so weit gefasst, dass kaum jemand ausgesperrt wird. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>List the single addresses that the key is used from.</source>
        <translation>Führen Sie die einzelnen Adressen auf, von denen der Schlüssel benutzt wird.</translation>
    </message>
    <message>
        <source>“{address}” is an address within your own network. The exchange never sees it.</source>
        <translation>„{address}“ ist eine Adresse in Ihrem eigenen Netz. Die Börse bekommt sie nie zu sehen.</translation>
    </message>
    <message>
        <source>“{address}” is an inner address of an internet provider. The exchange never sees it.</source>
        <translation>„{address}“ ist eine innere Adresse eines Internetanbieters. Die Börse bekommt sie nie zu sehen.</translation>
    </message>
    <message>
        <source>“{address}” means this computer itself. The exchange never sees it.</source>
        <translation>„{address}“ bezeichnet diesen Computer selbst. Die Börse bekommt sie nie zu sehen.</translation>
    </message>
    <message>
        <source>“{address}” counts on one cable or radio only. The exchange never sees it.</source>
        <translation>„{address}“ gilt nur auf einem einzigen Kabel oder Funknetz. Die Börse bekommt sie nie zu sehen.</translation>
    </message>
    <message>
        <source>“{address}” stands for a group of receivers. Nobody sends from it.</source>
        <translation>„{address}“ steht für eine Gruppe von Empfängern. Von dort sendet niemand.</translation>
    </message>
    <message>
        <source>“{address}” is set aside for examples in books. Nobody sends from it.</source>
        <translation>„{address}“ ist für Beispiele in Büchern vorbehalten. Von dort sendet niemand.</translation>
    </message>
    <message>
        <source>“{address}” is set aside for special uses. Nobody sends from it.</source>
        <translation>„{address}“ ist für besondere Zwecke vorbehalten. Von dort sendet niemand.</translation>
    </message>
    <message>
        <source>This password does not open the vault.</source>
        <translation>Dieses Passwort öffnet den Tresor nicht.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard layout, and try again.</source>
        <translation>Prüfen Sie die Feststelltaste und die Tastaturbelegung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The vault file is damaged ({where}). It was left as it is.</source>
        <translation>Die Tresordatei ist beschädigt ({where}). Sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Restore a backup copy of the file, and check the disk.</source>
        <translation>Stellen Sie eine Sicherungskopie der Datei wieder her und prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>This file is not a vault. It was left as it is.</source>
        <translation>Diese Datei ist kein Tresor. Sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Choose a file that this app made; its name ends in .vault.</source>
        <translation>Wählen Sie eine Datei, die diese App erstellt hat; ihr Name endet auf .vault.</translation>
    </message>
    <message>
        <source>This vault was written by a newer version of the app (format {found}; this version reads up to {supported}). It was left as it is.</source>
        <translation>Dieser Tresor wurde von einer neueren Version der App geschrieben (Format {found}; diese Version liest bis {supported}). Er blieb, wie er ist.</translation>
    </message>
    <message>
        <source>Update the app, then open the vault again.</source>
        <translation>Aktualisieren Sie die App und öffnen Sie den Tresor dann erneut.</translation>
    </message>
    <message>
        <source>Opening this file would take {parameter} {asked}, more than any vault of this app asks for ({limit}). It was not opened.</source>
        <translation>Diese Datei zu öffnen, würde {parameter} {asked} erfordern, mehr als jeder Tresor dieser App verlangt ({limit}). Sie wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>If someone sent you this file, do not trust it.</source>
        <translation>Wenn Ihnen jemand diese Datei geschickt hat, trauen Sie ihr nicht.</translation>
    </message>
    <message>
        <source>There is no vault at {path}.</source>
        <translation>Unter {path} gibt es keinen Tresor.</translation>
    </message>
    <message>
        <source>Choose another file, or create a new vault.</source>
        <translation>Wählen Sie eine andere Datei oder erstellen Sie einen neuen Tresor.</translation>
    </message>
    <message>
        <source>There is a file at {path} already. It was not overwritten.</source>
        <translation>Unter {path} gibt es schon eine Datei. Sie wurde nicht überschrieben.</translation>
    </message>
    <message>
        <source>Open it, or choose another name for the new vault.</source>
        <translation>Öffnen Sie sie, oder wählen Sie einen anderen Namen für den neuen Tresor.</translation>
    </message>
    <message>
        <source>The file {path} is a vault of its own, not a copy of this one.</source>
        <translation>Die Datei {path} ist ein eigener Tresor, keine Kopie von diesem.</translation>
    </message>
    <message>
        <source>Open it with “Open vault…” to see what is in it.</source>
        <translation>Öffnen Sie sie mit „Tresor öffnen…“, um zu sehen, was darin ist.</translation>
    </message>
    <message>
        <source>Another window or command is using the vault {path}.</source>
        <translation>Ein anderes Fenster oder ein anderer Befehl benutzt den Tresor {path}.</translation>
    </message>
    <message>
        <source>Lock it there, then try again.</source>
        <translation>Sperren Sie ihn dort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The vault file {path} was changed by something else while it was open. It was not overwritten.</source>
        <translation>Die Tresordatei {path} wurde von etwas anderem verändert, während sie offen war. Sie wurde nicht überschrieben.</translation>
    </message>
    <message>
        <source>Lock and unlock to read it again, then repeat the change.</source>
        <translation>Sperren und entsperren Sie, um sie neu zu lesen, und wiederholen Sie dann die Änderung.</translation>
    </message>
    <message>
        <source>The ways to unlock this vault were not changed ({problem}).</source>
        <translation>Die Wege zum Entsperren dieses Tresors wurden nicht geändert ({problem}).</translation>
    </message>
    <message>
        <source>A password or a recovery code must stay, and there is one password.</source>
        <translation>Ein Passwort oder ein Wiederherstellungscode muss bleiben, und es gibt nur ein Passwort.</translation>
    </message>
    <message>
        <source>The recovery code is mistyped in group {group}.</source>
        <translation>Der Wiederherstellungscode hat einen Tippfehler in Gruppe {group}.</translation>
    </message>
    <message>
        <source>Compare it with what you wrote down.</source>
        <translation>Vergleichen Sie ihn mit dem, was Sie aufgeschrieben haben.</translation>
    </message>
    <message>
        <source>The vault cannot be saved: {path} may not be written.</source>
        <translation>Der Tresor kann nicht gespeichert werden: {path} darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, then try again.</source>
        <translation>Erlauben Sie das Schreiben in die Datei und ihren Ordner und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Not all backups in {path} could be removed: {reason}.</source>
        <translation>Nicht alle Sicherungen in {path} konnten entfernt werden: {reason}.</translation>
    </message>
    <message>
        <source>Those that are left still open with the password of their time. Remove them yourself.</source>
        <translation>Die übrigen lassen sich weiterhin mit dem Passwort von damals öffnen. Entfernen Sie sie selbst.</translation>
    </message>
    <message>
        <source>The disk is full: {path} was not saved. The file is as it was before.</source>
        <translation>Der Datenträger ist voll: {path} wurde nicht gespeichert. Die Datei ist, wie sie vorher war.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The folder of {path} is not there.</source>
        <translation>Der Ordner von {path} ist nicht da.</translation>
    </message>
    <message>
        <source>Connect the drive or make the folder, then try again.</source>
        <translation>Schließen Sie das Laufwerk an oder legen Sie den Ordner an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file {path} could not be used: {reason}.</source>
        <translation>Die Datei {path} konnte nicht verwendet werden: {reason}.</translation>
    </message>
    <message>
        <source>Check the disk and the file&apos;s permissions, then try again.</source>
        <translation>Prüfen Sie den Datenträger und die Rechte der Datei und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This computer has no keychain that the app trusts: no {backend} was found.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, dem die App vertraut: Kein {backend} wurde gefunden.</translation>
    </message>
    <message>
        <source>Unlock the vault with its password.</source>
        <translation>Entsperren Sie den Tresor mit seinem Passwort.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or use the vault&apos;s password.</source>
        <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es noch einmal, oder verwenden Sie das Passwort des Tresors.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain has no entry (any more) that opens this vault.</source>
        <translation>Der Schlüsselbund dieses Computers hat keinen Eintrag (mehr), der diesen Tresor öffnet.</translation>
    </message>
    <message>
        <source>Unlock the vault with its password, then turn unlocking by keychain off and on again.</source>
        <translation>Entsperren Sie den Tresor mit seinem Passwort, und schalten Sie dann das Entsperren mit dem Schlüsselbund aus und wieder ein.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain refused ({reason}).</source>
        <translation>Der Schlüsselbund dieses Computers hat abgelehnt ({reason}).</translation>
    </message>
    <message>
        <source>Try again, or unlock the vault with its password. The vault is as it was.</source>
        <translation>Versuchen Sie es noch einmal, oder entsperren Sie den Tresor mit seinem Passwort. Der Tresor ist, wie er war.</translation>
    </message>
    <message>
        <source>This is no value for the setting “{name}”. It was not changed.</source>
        <translation>Das ist kein Wert für die Einstellung „{name}“. Sie wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>Wählen Sie einen anderen Wert.</translation>
    </message>
    <message>
        <source>Some of your settings could not be read, and have their usual values again. Your keys are not touched by this. The damaged file was kept as {path}.</source>
        <translation>Einige Ihrer Einstellungen konnten nicht gelesen werden und haben wieder ihre üblichen Werte. Ihre Schlüssel sind davon nicht betroffen. Die beschädigte Datei wurde als {path} aufbewahrt.</translation>
    </message>
    <message>
        <source>Look through the page Settings.</source>
        <translation>Sehen Sie die Seite „Einstellungen“ durch.</translation>
    </message>
    <message>
        <source>The changed settings count until you quit, but {path} could not be written: {reason}.</source>
        <translation>Die geänderten Einstellungen gelten, bis Sie die App beenden, aber {path} konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Make room on the disk or allow writing, and change it again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger oder erlauben Sie das Schreiben, und ändern Sie die Einstellung noch einmal.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The file {path} could not be written: {reason}.</source>
        <translation>Die Datei {path} konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The file {path} could not be read: {reason}.</source>
        <translation>Die Datei {path} konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>Check its name and permissions.</source>
        <translation>Prüfen Sie ihren Namen und ihre Rechte.</translation>
    </message>
    <message>
        <source>There is no key called “{label}” in this vault.</source>
        <translation>In diesem Tresor gibt es keinen Schlüssel namens „{label}“.</translation>
    </message>
    <message>
        <source>Look at the list of keys for its exact label.</source>
        <translation>Sehen Sie in der Liste der Schlüssel nach seiner genauen Bezeichnung.</translation>
    </message>
    <message>
        <source>This label cannot be used.</source>
        <translation>Diese Bezeichnung kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Type another one.</source>
        <translation>Geben Sie eine andere ein.</translation>
    </message>
    <message>
        <source>There is a key called “{label}” already.</source>
        <translation>Es gibt schon einen Schlüssel namens „{label}“.</translation>
    </message>
    <message>
        <source>Type another label; a key in the trash keeps its own.</source>
        <translation>Geben Sie eine andere Bezeichnung ein; ein Schlüssel im Papierkorb behält seine.</translation>
    </message>
    <message>
        <source>This API key is stored already, with the key “{label}”.</source>
        <translation>Dieser API-Schlüssel ist schon gespeichert, beim Schlüssel „{label}“.</translation>
    </message>
    <message>
        <source>Paste the API key issued for this key&apos;s public key.</source>
        <translation>Fügen Sie den API-Schlüssel ein, der für den öffentlichen Schlüssel dieses Schlüssels ausgestellt wurde.</translation>
    </message>
    <message>
        <source>This key is already there, called “{label}”.</source>
        <translation>Diesen Schlüssel gibt es schon, unter „{label}“.</translation>
    </message>
    <message>
        <source>Leave it out; it need not be stored twice.</source>
        <translation>Lassen Sie ihn weg; er muss nicht zweimal gespeichert werden.</translation>
    </message>
    <message>
        <source>“{label}” is an HMAC secret: it has no key pair.</source>
        <translation>„{label}“ ist ein HMAC-Geheimnis: Es hat kein Schlüsselpaar.</translation>
    </message>
    <message>
        <source>The exchange holds the same secret. Reveal it if a client needs it.</source>
        <translation>Die Börse hat dasselbe Geheimnis. Zeigen Sie es an, wenn ein Client es braucht.</translation>
    </message>
    <message>
        <source>From 1 to {limit} keys can be made at once.</source>
        <translation>Es können 1 bis {limit} Schlüssel auf einmal erstellt werden.</translation>
    </message>
    <message>
        <source>The exchange keeps no more than that for one account.</source>
        <translation>Mehr nimmt die Börse für ein Konto nicht auf.</translation>
    </message>
    <message>
        <source>The key “{label}” has no API key yet.</source>
        <translation>Der Schlüssel „{label}“ hat noch keinen API-Schlüssel.</translation>
    </message>
    <message>
        <source>Register its public key at the exchange first.</source>
        <translation>Registrieren Sie zuerst seinen öffentlichen Schlüssel bei der Börse.</translation>
    </message>
    <message>
        <source>The exchange does not take this kind of key ({found}).</source>
        <translation>Die Börse nimmt diese Art von Schlüssel nicht an ({found}).</translation>
    </message>
    <message>
        <source>Use an RSA key of 2048 to 4096 bits or an Ed25519 key.</source>
        <translation>Verwenden Sie einen RSA-Schlüssel mit 2048 bis 4096 Bit oder einen Ed25519-Schlüssel.</translation>
    </message>
    <message>
        <source>There is no private key here.</source>
        <translation>Hier ist kein privater Schlüssel.</translation>
    </message>
    <message>
        <source>Choose the file that holds the private key.</source>
        <translation>Wählen Sie die Datei, die den privaten Schlüssel enthält.</translation>
    </message>
    <message>
        <source>This is a key file of another program, not read here.</source>
        <translation>Das ist die Schlüsseldatei eines anderen Programms, die hier nicht gelesen wird.</translation>
    </message>
    <message>
        <source>Save the key as PKCS#8 with the program that made it.</source>
        <translation>Speichern Sie den Schlüssel mit dem Programm, das ihn erstellt hat, als PKCS#8.</translation>
    </message>
    <message>
        <source>No key was found here.</source>
        <translation>Hier wurde kein Schlüssel gefunden.</translation>
    </message>
    <message>
        <source>Choose a private key, an archive of the key generator or a bot&apos;s configuration.</source>
        <translation>Wählen Sie einen privaten Schlüssel, ein Archiv des Schlüsselgenerators oder die Konfiguration eines Bots.</translation>
    </message>
    <message>
        <source>This key is broken: {problem}.</source>
        <translation>Dieser Schlüssel ist beschädigt: {problem}.</translation>
    </message>
    <message>
        <source>Use another copy of it, or generate a new key.</source>
        <translation>Verwenden Sie eine andere Kopie, oder erzeugen Sie einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>This key is protected by a passphrase.</source>
        <translation>Dieser Schlüssel ist mit einer Passphrase geschützt.</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Geben Sie die Passphrase ein.</translation>
    </message>
    <message>
        <source>This passphrase does not open the key.</source>
        <translation>Diese Passphrase öffnet den Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Other programs could not be given this passphrase for the file.</source>
        <translation>Anderen Programmen ließe sich diese Passphrase für die Datei nicht übergeben.</translation>
    </message>
    <message>
        <source>Choose one of at most 1,023 bytes, on one line.</source>
        <translation>Wählen Sie eine mit höchstens 1.023 Byte in einer Zeile.</translation>
    </message>
    <message>
        <source>The key is encrypted in a way that is not read here: {found}.</source>
        <translation>Der Schlüssel ist auf eine Weise verschlüsselt, die hier nicht gelesen wird: {found}.</translation>
    </message>
    <message>
        <source>Open it with the program that made it, and save it as PKCS#8 with AES-256.</source>
        <translation>Öffnen Sie ihn mit dem Programm, das ihn erstellt hat, und speichern Sie ihn als PKCS#8 mit AES-256.</translation>
    </message>
    <message>
        <source>Opening this key would take {parameter} {asked}, more than any tool asks for ({limit}). It was not opened.</source>
        <translation>Diesen Schlüssel zu öffnen, würde {parameter} {asked} erfordern, mehr als jedes Werkzeug verlangt ({limit}). Er wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>This is not an HMAC secret ({problem}).</source>
        <translation>Das ist kein HMAC-Geheimnis ({problem}).</translation>
    </message>
    <message>
        <source>Copy it again: 64 letters and digits, nothing else.</source>
        <translation>Kopieren Sie es noch einmal: 64 Buchstaben und Ziffern, sonst nichts.</translation>
    </message>
    <message>
        <source>This is larger than {limit} bytes, too large for a key.</source>
        <translation>Das ist größer als {limit} Byte, zu groß für einen Schlüssel.</translation>
    </message>
    <message>
        <source>Choose the file that holds the key.</source>
        <translation>Wählen Sie die Datei, die den Schlüssel enthält.</translation>
    </message>
    <message>
        <source>Only the first {limit} keys were read; there are more.</source>
        <translation>Nur die ersten {limit} Schlüssel wurden gelesen; es gibt mehr.</translation>
    </message>
    <message>
        <source>Put the others into a file of their own and import that too.</source>
        <translation>Legen Sie die übrigen in eine eigene Datei und importieren Sie auch diese.</translation>
    </message>
    <message>
        <source>This archive was not read ({problem}).</source>
        <translation>Dieses Archiv wurde nicht gelesen ({problem}).</translation>
    </message>
    <message>
        <source>Choose an archive that the key generator made.</source>
        <translation>Wählen Sie ein Archiv, das der Schlüsselgenerator erstellt hat.</translation>
    </message>
    <message>
        <source>There is nothing to sign: the payload is empty.</source>
        <translation>Es gibt nichts zu signieren: Die Nutzlast ist leer.</translation>
    </message>
    <message>
        <source>Give the text that is to be signed.</source>
        <translation>Geben Sie den Text an, der signiert werden soll.</translation>
    </message>
    <message>
        <source>The parameter “{name}” cannot be sent: {problem}.</source>
        <translation>Der Parameter „{name}“ kann nicht gesendet werden: {problem}.</translation>
    </message>
    <message>
        <source>Correct its value.</source>
        <translation>Korrigieren Sie seinen Wert.</translation>
    </message>
    <message>
        <source>The signature does not belong to this text and key.</source>
        <translation>Die Signatur gehört nicht zu diesem Text und Schlüssel.</translation>
    </message>
    <message>
        <source>Check that both are complete and unchanged.</source>
        <translation>Prüfen Sie, ob beide vollständig und unverändert sind.</translation>
    </message>
    <message>
        <source>The details were not saved ({problem}).</source>
        <translation>Die Angaben wurden nicht gespeichert ({problem}).</translation>
    </message>
    <message>
        <source>Correct them and save again.</source>
        <translation>Korrigieren Sie sie und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>“{label}” was changed in the meantime. Nothing of that was overwritten.</source>
        <translation>„{label}“ wurde inzwischen geändert. Davon wurde nichts überschrieben.</translation>
    </message>
    <message>
        <source>Look at what is noted now, and change it again if need be.</source>
        <translation>Sehen Sie nach, was jetzt vermerkt ist, und ändern Sie es bei Bedarf erneut.</translation>
    </message>
    <message>
        <source>No program called “{name}” is noted with this key.</source>
        <translation>Bei diesem Schlüssel ist kein Programm namens „{name}“ vermerkt.</translation>
    </message>
    <message>
        <source>Add it to the programs that use the key.</source>
        <translation>Fügen Sie es den Programmen hinzu, die den Schlüssel benutzen.</translation>
    </message>
    <message>
        <source>The exchange was never asked about “{label}”.</source>
        <translation>Die Börse wurde nach „{label}“ noch nie gefragt.</translation>
    </message>
    <message>
        <source>Choose “Check now” first.</source>
        <translation>Wählen Sie zuerst „Jetzt prüfen“.</translation>
    </message>
    <message>
        <source>“{label}” is compromised. Nothing was signed with it.</source>
        <translation>„{label}“ ist kompromittiert. Damit wurde nichts signiert.</translation>
    </message>
    <message>
        <source>Delete it at the exchange, and use the key that replaces it.</source>
        <translation>Löschen Sie ihn bei der Börse und verwenden Sie den Schlüssel, der ihn ersetzt.</translation>
    </message>
    <message>
        <source>“{label}” is retired: the exchange takes it no longer.</source>
        <translation>„{label}“ ist abgelöst: Die Börse nimmt ihn nicht mehr an.</translation>
    </message>
    <message>
        <source>Use the key that replaced it.</source>
        <translation>Verwenden Sie den Schlüssel, der ihn ersetzt hat.</translation>
    </message>
    <message>
        <source>“{label}” is in the trash.</source>
        <translation>„{label}“ ist im Papierkorb.</translation>
    </message>
    <message>
        <source>Take it out of the trash to use it again.</source>
        <translation>Nehmen Sie ihn aus dem Papierkorb, um ihn wieder zu verwenden.</translation>
    </message>
    <message>
        <source>“{label}” is not in the trash. It was not deleted.</source>
        <translation>„{label}“ ist nicht im Papierkorb. Er wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>Move it to the trash first.</source>
        <translation>Werfen Sie ihn zuerst in den Papierkorb.</translation>
    </message>
    <message>
        <source>That is not the label of this key. It was not deleted.</source>
        <translation>Das ist nicht die Bezeichnung dieses Schlüssels. Er wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>Type “{label}” to delete it forever.</source>
        <translation>Geben Sie „{label}“ ein, um ihn für immer zu löschen.</translation>
    </message>
    <message>
        <source>“{label}” is being replaced already.</source>
        <translation>„{label}“ wird schon ersetzt.</translation>
    </message>
    <message>
        <source>Go on with that replacement, or call it off.</source>
        <translation>Setzen Sie diesen Wechsel fort, oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>“{label}” is not being replaced.</source>
        <translation>„{label}“ wird nicht ersetzt.</translation>
    </message>
    <message>
        <source>Begin to replace it first.</source>
        <translation>Beginnen Sie zuerst, ihn zu ersetzen.</translation>
    </message>
    <message>
        <source>This key is to replace “{label}”. It was not moved.</source>
        <translation>Dieser Schlüssel soll „{label}“ ersetzen. Er wurde nicht verschoben.</translation>
    </message>
    <message>
        <source>Finish that, or call it off, before you put it away.</source>
        <translation>Schließen Sie das ab oder brechen Sie es ab, bevor Sie ihn weglegen.</translation>
    </message>
    <message>
        <source>“{label}” cannot take the place of this key.</source>
        <translation>„{label}“ kann nicht an die Stelle dieses Schlüssels treten.</translation>
    </message>
    <message>
        <source>Choose another key in use, of the same environment.</source>
        <translation>Wählen Sie einen anderen Schlüssel in Gebrauch, aus derselben Umgebung.</translation>
    </message>
    <message>
        <source>There is nothing to be done about “{label}”.</source>
        <translation>Für „{label}“ ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Only a compromised key has steps to tick off.</source>
        <translation>Nur ein kompromittierter Schlüssel hat Schritte zum Abhaken.</translation>
    </message>
    <message>
        <source>The exchange may still take the compromised key “{label}”.</source>
        <translation>Die Börse nimmt den kompromittierten Schlüssel „{label}“ vielleicht noch an.</translation>
    </message>
    <message>
        <source>Delete it at the exchange, then prove here that it is dead.</source>
        <translation>Löschen Sie ihn bei der Börse und weisen Sie dann hier nach, dass er ungültig ist.</translation>
    </message>
    <message>
        <source>Nothing was signed with “{label}”.</source>
        <translation>Mit „{label}“ wurde nichts signiert.</translation>
    </message>
    <message>
        <source>This answer does not prove that “{label}” is dead.</source>
        <translation>Diese Antwort weist nicht nach, dass „{label}“ ungültig ist.</translation>
    </message>
    <message>
        <source>Delete it at the exchange, then try again.</source>
        <translation>Löschen Sie ihn bei der Börse und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A reminder to replace the key takes one day at least.</source>
        <translation>Eine Erinnerung, den Schlüssel zu ersetzen, braucht mindestens einen Tag.</translation>
    </message>
    <message>
        <source>Use 1 or more days, or no reminder.</source>
        <translation>Verwenden Sie einen oder mehr Tage, oder keine Erinnerung.</translation>
    </message>
    <message>
        <source>One of the addresses is no IP address and no network.</source>
        <translation>Eine der Adressen ist keine IP-Adresse und kein Netz.</translation>
    </message>
    <message>
        <source>Type each as an IP address, or as a network that ends in /24 for example.</source>
        <translation>Geben Sie jede als IP-Adresse ein oder als Netz, das zum Beispiel auf /24 endet.</translation>
    </message>
    <message>
        <source>Every program needs a name of its own.</source>
        <translation>Jedes Programm braucht einen eigenen Namen.</translation>
    </message>
    <message>
        <source>Give each program that uses the key another name.</source>
        <translation>Geben Sie jedem Programm, das den Schlüssel benutzt, einen anderen Namen.</translation>
    </message>
    <message>
        <source>The request&apos;s time and this computer&apos;s clock are more than a day apart. Nothing was signed with “{label}”.</source>
        <translation>Die Zeit der Anfrage und die Uhr dieses Computers liegen mehr als einen Tag auseinander. Mit „{label}“ wurde nichts signiert.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, then try again.</source>
        <translation>Prüfen Sie die Uhr dieses Computers und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>“{label}” was tried several times already. Nothing was signed with it now.</source>
        <translation>„{label}“ wurde schon mehrmals probiert. Jetzt wurde nichts damit signiert.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Warten Sie eine Minute und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>“{label}” is in use: it is neither replaced nor compromised.</source>
        <translation>„{label}“ ist in Gebrauch: weder ersetzt noch kompromittiert.</translation>
    </message>
    <message>
        <source>Find out why the exchange refuses it.</source>
        <translation>Finden Sie heraus, warum die Börse ihn ablehnt.</translation>
    </message>
    <message>
        <source>A living key is refused in this way, too: it does not prove that “{label}” is dead.</source>
        <translation>So wird auch ein gültiger Schlüssel abgelehnt: Das weist nicht nach, dass „{label}“ ungültig ist.</translation>
    </message>
    <message>
        <source>The exchange refused “{label}”, but that could be its IP list or its permissions.</source>
        <translation>Die Börse hat „{label}“ abgelehnt, aber das kann an der IP-Liste oder den Rechten liegen.</translation>
    </message>
    <message>
        <source>Delete it at the exchange, say here that you did, and try again.</source>
        <translation>Löschen Sie ihn bei der Börse, bestätigen Sie das hier und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is a public key here, but no private key.</source>
        <translation>Hier ist ein öffentlicher Schlüssel, aber kein privater.</translation>
    </message>
    <message>
        <source>There is a certificate here, but no private key.</source>
        <translation>Hier ist ein Zertifikat, aber kein privater Schlüssel.</translation>
    </message>
    <message>
        <source>There is a certificate request here, but no private key.</source>
        <translation>Hier ist eine Zertifikatsanforderung, aber kein privater Schlüssel.</translation>
    </message>
    <message>
        <source>This is a PuTTY key file (.ppk), which is not read here.</source>
        <translation>Das ist eine PuTTY-Schlüsseldatei (.ppk), die hier nicht gelesen wird.</translation>
    </message>
    <message>
        <source>Load it in PuTTYgen, choose Conversions, then Export OpenSSH key, and import that.</source>
        <translation>Laden Sie sie in PuTTYgen, wählen Sie „Conversions“, dann „Export OpenSSH key“, und importieren Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>This is an SSH2 key file, which is not read here.</source>
        <translation>Das ist eine SSH2-Schlüsseldatei, die hier nicht gelesen wird.</translation>
    </message>
    <message>
        <source>No private key can be read from this PKCS#12 store.</source>
        <translation>Aus diesem PKCS#12-Speicher lässt sich kein privater Schlüssel lesen.</translation>
    </message>
    <message>
        <source>If there is one, take it out with “openssl pkcs12 -in FILE -nocerts -out key.pem”, and import that.</source>
        <translation>Falls einer darin ist, holen Sie ihn mit „openssl pkcs12 -in FILE -nocerts -out key.pem“ heraus und importieren Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>hummingbot keeps this secret under a password of its own.</source>
        <translation>hummingbot bewahrt dieses Geheimnis unter einem eigenen Passwort auf.</translation>
    </message>
    <message>
        <source>Enter the secret as the exchange showed it, or make a new key.</source>
        <translation>Geben Sie das Geheimnis ein, wie die Börse es gezeigt hat, oder erstellen Sie einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>The process that holds your keys ended unexpectedly. The vault is locked; everything saved is safe.</source>
        <translation>Der Prozess, der Ihre Schlüssel hält, wurde unerwartet beendet. Der Tresor ist gesperrt; alles Gespeicherte ist sicher.</translation>
    </message>
    <message>
        <source>Unlock the vault to go on.</source>
        <translation>Entsperren Sie den Tresor, um fortzufahren.</translation>
    </message>
    <message>
        <source>The process that holds your keys did not start: {reason}.</source>
        <translation>Der Prozess, der Ihre Schlüssel hält, ist nicht gestartet: {reason}.</translation>
    </message>
    <message>
        <source>Start the app again; if it stays, install it again.</source>
        <translation>Starten Sie die App neu; wenn es dabei bleibt, installieren Sie sie neu.</translation>
    </message>
    <message>
        <source>The app&apos;s two processes did not understand each other.</source>
        <translation>Die beiden Prozesse der App haben einander nicht verstanden.</translation>
    </message>
    <message>
        <source>Something went wrong inside the app ({kind}, {where}). The vault is as it was.</source>
        <translation>In der App ist etwas schiefgegangen ({kind}, {where}). Der Tresor ist, wie er war.</translation>
    </message>
    <message>
        <source>Try again, and report these words if it stays.</source>
        <translation>Versuchen Sie es noch einmal, und melden Sie diese Worte, wenn es dabei bleibt.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>Der Tresor ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it first.</source>
        <translation>Entsperren Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{host} cannot be reached: {reason}. Nothing was sent.</source>
        <translation>{host} ist nicht erreichbar: {reason}. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>Prüfen Sie die Internetverbindung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{host} did not answer within {seconds} s. Nothing was sent.</source>
        <translation>{host} hat nicht innerhalb von {seconds} s geantwortet. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, and whether a proxy or virus scanner interferes.</source>
        <translation>Prüfen Sie das Datum dieses Computers und ob ein Proxy oder Virenscanner dazwischengeht.</translation>
    </message>
    <message>
        <source>{host} answered, but not like the exchange: {found} (HTTP {status}).</source>
        <translation>{host} hat geantwortet, aber nicht wie die Börse: {found} (HTTP {status}).</translation>
    </message>
    <message>
        <source>The connection to {host} is not safe: {reason}. Nothing was sent, neither API key nor signature.</source>
        <translation>Die Verbindung zu {host} ist nicht sicher: {reason}. Nichts wurde gesendet, weder API-Schlüssel noch Signatur.</translation>
    </message>
    <message>
        <source>Open a web page: some networks want you to log in first. If one opens, wait a minute and try again; a proxy or maintenance may be in between.</source>
        <translation>Öffnen Sie eine Webseite: Manche Netze verlangen zuerst eine Anmeldung. Öffnet sich eine, warten Sie eine Minute und versuchen Sie es noch einmal; ein Proxy oder eine Wartung kann dazwischen sein.</translation>
    </message>
    <message>
        <source>{host} sent more than {limit} MB. The rest was not read, and nothing was changed on this computer.</source>
        <translation>{host} hat mehr als {limit} MB gesendet. Der Rest wurde nicht gelesen, und auf diesem Computer wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Ask for less, with a symbol for example. If it stays, something else may answer in the exchange&apos;s place: use another network.</source>
        <translation>Fragen Sie nach weniger, etwa mit einem Symbol. Bleibt es dabei, antwortet vielleicht etwas anderes an Stelle der Börse: Nutzen Sie ein anderes Netz.</translation>
    </message>
    <message>
        <source>The request was not sent: its {where} was no longer what was signed.</source>
        <translation>Die Anfrage wurde nicht gesendet: {where} war nicht mehr das, was signiert wurde.</translation>
    </message>
    <message>
        <source>This is a fault of the app; please report it.</source>
        <translation>Das ist ein Fehler der App; bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>Requests are never sent to {host}: it is not the exchange.</source>
        <translation>An {host} werden nie Anfragen gesendet: Das ist nicht die Börse.</translation>
    </message>
    <message>
        <source>Choose one of the environments.</source>
        <translation>Wählen Sie eine der Umgebungen.</translation>
    </message>
    <message>
        <source>The request went out to {host}, but no clear answer came back ({reason}). It may have been carried out.</source>
        <translation>Die Anfrage ging an {host} hinaus, aber es kam keine eindeutige Antwort zurück ({reason}). Sie wurde vielleicht ausgeführt.</translation>
    </message>
    <message>
        <source>Look at the exchange before you send it again.</source>
        <translation>Sehen Sie bei der Börse nach, bevor Sie die Anfrage erneut senden.</translation>
    </message>
    <message>
        <source>This is for desktops of Linux only. Nothing was changed.</source>
        <translation>Das gibt es nur für Linux-Desktops. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Here, choose this app in the file manager, where it asks what opens a vault.</source>
        <translation>Wählen Sie diese App hier in der Dateiverwaltung, wo sie fragt, was einen Tresor öffnet.</translation>
    </message>
    <message>
        <source>This desktop cannot be told what opens a vault: the program {tool} is missing. Nothing was changed.</source>
        <translation>Diesem Desktop lässt sich nicht mitteilen, was einen Tresor öffnet: Das Programm {tool} fehlt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Install the package {package}, then try again.</source>
        <translation>Installieren Sie das Paket {package} und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This desktop was not told what opens a vault: the program {tool} failed. Nothing was changed.</source>
        <translation>Diesem Desktop wurde nicht mitgeteilt, was einen Tresor öffnet: Das Programm {tool} ist gescheitert. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Look whether your home folder is full or read-only, then try again.</source>
        <translation>Sehen Sie nach, ob Ihr persönlicher Ordner voll oder schreibgeschützt ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{request} is not one of the test requests. Nothing was sent.</source>
        <translation>{request} ist keine der Testanfragen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>“{name}” cannot be sent like this. Nothing was sent.</source>
        <translation>„{name}“ kann so nicht gesendet werden. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Korrigieren Sie es.</translation>
    </message>
    <message>
        <source>Another program is using port {port}.</source>
        <translation>Ein anderes Programm benutzt den Port {port}.</translation>
    </message>
    <message>
        <source>Choose another port with --port, or 0 for any free one.</source>
        <translation>Wählen Sie mit --port einen anderen Port, oder 0 für irgendeinen freien.</translation>
    </message>
    <message>
        <source>The practice exchange did not start: {reason}.</source>
        <translation>Die Übungsbörse ist nicht gestartet: {reason}.</translation>
    </message>
    <message>
        <source>Try again; start it by hand with: vault-app practice</source>
        <translation>Versuchen Sie es noch einmal; von Hand starten Sie sie mit: vault-app practice</translation>
    </message>
    <message>
        <source>The practice exchange cannot use its list of keys at {path}: {reason}.</source>
        <translation>Die Übungsbörse kann ihre Liste der Schlüssel unter {path} nicht verwenden: {reason}.</translation>
    </message>
    <message>
        <source>Move the file away; the practice exchange makes a new one.</source>
        <translation>Räumen Sie die Datei weg; die Übungsbörse legt eine neue an.</translation>
    </message>
    <message>
        <source>The practice exchange did not take the public key: {message} ({code}).</source>
        <translation>Die Übungsbörse hat den öffentlichen Schlüssel nicht angenommen: {message} ({code}).</translation>
    </message>
    <message>
        <source>Look at the keys it has issued on its page; start it with: vault-app practice</source>
        <translation>Sehen Sie auf ihrer Seite die ausgestellten Schlüssel an; starten Sie sie mit: vault-app practice</translation>
    </message>
    <message>
        <source>Copy the API key again: 64 letters and digits, nothing else.</source>
        <translation>Kopieren Sie den API-Schlüssel noch einmal: 64 Buchstaben und Ziffern, sonst nichts.</translation>
    </message>
    <message>
        <source>Copy the secret again: 64 letters and digits, nothing else.</source>
        <translation>Kopieren Sie das Geheimnis noch einmal: 64 Buchstaben und Ziffern, sonst nichts.</translation>
    </message>
    <message>
        <source>This request has no parameter “{name}”.</source>
        <translation>Diese Anfrage hat keinen Parameter „{name}“.</translation>
    </message>
    <message>
        <source>Leave it out, or choose another request.</source>
        <translation>Lassen Sie ihn weg, oder wählen Sie eine andere Anfrage.</translation>
    </message>
    <message>
        <source>“{name}” is missing.</source>
        <translation>„{name}“ fehlt.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Füllen Sie es aus.</translation>
    </message>
    <message>
        <source>“{name}” has a comma; the exchange takes a dot for decimals only.</source>
        <translation>„{name}“ enthält ein Komma; die Börse nimmt für Dezimalstellen nur einen Punkt.</translation>
    </message>
    <message>
        <source>Write 1.5 instead of 1,5, and 1000 instead of 1,000.</source>
        <translation>Schreiben Sie 1.5 statt 1,5 und 1000 statt 1,000.</translation>
    </message>
    <message>
        <source>“{name}” has an exponent, which the exchange refuses.</source>
        <translation>„{name}“ enthält einen Exponenten, den die Börse ablehnt.</translation>
    </message>
    <message>
        <source>Write 0.00000001 instead of 1e-8.</source>
        <translation>Schreiben Sie 0.00000001 statt 1e-8.</translation>
    </message>
    <message>
        <source>“{name}” has a space within the number.</source>
        <translation>„{name}“ enthält ein Leerzeichen in der Zahl.</translation>
    </message>
    <message>
        <source>Write the digits without spaces.</source>
        <translation>Schreiben Sie die Ziffern ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>“{name}” has a sign; the exchange takes amounts without one.</source>
        <translation>„{name}“ hat ein Vorzeichen; die Börse nimmt Beträge ohne.</translation>
    </message>
    <message>
        <source>Leave the sign out.</source>
        <translation>Lassen Sie das Vorzeichen weg.</translation>
    </message>
    <message>
        <source>“{name}” is not a number.</source>
        <translation>„{name}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>Use digits and one dot, for example 0.001.</source>
        <translation>Verwenden Sie Ziffern und einen Punkt, zum Beispiel 0.001.</translation>
    </message>
    <message>
        <source>“{name}” is not a whole number.</source>
        <translation>„{name}“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>Use digits only.</source>
        <translation>Verwenden Sie nur Ziffern.</translation>
    </message>
    <message>
        <source>“{name}” is neither true nor false.</source>
        <translation>„{name}“ ist weder true noch false.</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>Schreiben Sie true oder false.</translation>
    </message>
    <message>
        <source>“{name}” has a value that the exchange does not know.</source>
        <translation>„{name}“ hat einen Wert, den die Börse nicht kennt.</translation>
    </message>
    <message>
        <source>“{name}” is not written like a market.</source>
        <translation>„{name}“ ist nicht wie ein Markt geschrieben.</translation>
    </message>
    <message>
        <source>Write it in capitals without a slash, for example BTCUSDT.</source>
        <translation>Schreiben Sie ihn in Großbuchstaben ohne Schrägstrich, zum Beispiel BTCUSDT.</translation>
    </message>
    <message>
        <source>“{name}” holds a character that cannot be seen, such as a line end.</source>
        <translation>„{name}“ enthält ein unsichtbares Zeichen, etwa ein Zeilenende.</translation>
    </message>
    <message>
        <source>Delete it and type it again.</source>
        <translation>Löschen Sie den Wert und geben Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>“{name}” is not a time window the exchange takes.</source>
        <translation>„{name}“ ist kein Zeitfenster, das die Börse annimmt.</translation>
    </message>
    <message>
        <source>Use at most 60000 milliseconds, with up to three decimals.</source>
        <translation>Verwenden Sie höchstens 60000 Millisekunden mit bis zu drei Nachkommastellen.</translation>
    </message>
    <message>
        <source>The key needs a label.</source>
        <translation>Der Schlüssel braucht eine Bezeichnung.</translation>
    </message>
    <message>
        <source>Type a name that tells you what the key is for.</source>
        <translation>Geben Sie einen Namen ein, der Ihnen sagt, wofür der Schlüssel ist.</translation>
    </message>
    <message>
        <source>This label is too long.</source>
        <translation>Diese Bezeichnung ist zu lang.</translation>
    </message>
    <message>
        <source>Use 64 characters at most.</source>
        <translation>Verwenden Sie höchstens 64 Zeichen.</translation>
    </message>
    <message>
        <source>This label holds a line break or an invisible character.</source>
        <translation>Diese Bezeichnung enthält einen Zeilenumbruch oder ein unsichtbares Zeichen.</translation>
    </message>
    <message>
        <source>Use plain text on one line.</source>
        <translation>Verwenden Sie einfachen Text in einer Zeile.</translation>
    </message>
    <message>
        <source>There is no API key yet.</source>
        <translation>Es gibt noch keinen API-Schlüssel.</translation>
    </message>
    <message>
        <source>Paste the API key that the exchange issued.</source>
        <translation>Fügen Sie den API-Schlüssel ein, den die Börse ausgestellt hat.</translation>
    </message>
    <message>
        <source>This is a private key. Never paste it anywhere.</source>
        <translation>Das ist ein privater Schlüssel. Fügen Sie ihn niemals irgendwo ein.</translation>
    </message>
    <message>
        <source>This is a public key, not the API key.</source>
        <translation>Das ist ein öffentlicher Schlüssel, nicht der API-Schlüssel.</translation>
    </message>
    <message>
        <source>Paste the public key at the exchange; it answers with the API key.</source>
        <translation>Fügen Sie den öffentlichen Schlüssel bei der Börse ein; sie antwortet mit dem API-Schlüssel.</translation>
    </message>
    <message>
        <source>There are quotation marks in the API key.</source>
        <translation>Im API-Schlüssel sind Anführungszeichen.</translation>
    </message>
    <message>
        <source>There are spaces or line breaks in the API key.</source>
        <translation>Im API-Schlüssel sind Leerzeichen oder Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>This is too short for an API key.</source>
        <translation>Das ist zu kurz für einen API-Schlüssel.</translation>
    </message>
    <message>
        <source>This is too long for an API key.</source>
        <translation>Das ist zu lang für einen API-Schlüssel.</translation>
    </message>
    <message>
        <source>An API key has letters and digits only.</source>
        <translation>Ein API-Schlüssel hat nur Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>This is not a private key, or it is damaged.</source>
        <translation>Das ist kein privater Schlüssel, oder er ist beschädigt.</translation>
    </message>
    <message>
        <source>This key is damaged: its parts do not belong together.</source>
        <translation>Dieser Schlüssel ist beschädigt: Seine Teile gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>The public key beside this private key is another one&apos;s.</source>
        <translation>Der öffentliche Schlüssel neben diesem privaten gehört zu einem anderen.</translation>
    </message>
    <message>
        <source>Find out which of the two is registered before you go on.</source>
        <translation>Finden Sie heraus, welcher der beiden registriert ist, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>There is no secret yet.</source>
        <translation>Es gibt noch kein Geheimnis.</translation>
    </message>
    <message>
        <source>Paste the secret that the exchange showed once.</source>
        <translation>Fügen Sie das Geheimnis ein, das die Börse einmal gezeigt hat.</translation>
    </message>
    <message>
        <source>This is a private key, not an HMAC secret.</source>
        <translation>Das ist ein privater Schlüssel, kein HMAC-Geheimnis.</translation>
    </message>
    <message>
        <source>Import it as a key file.</source>
        <translation>Importieren Sie ihn als Schlüsseldatei.</translation>
    </message>
    <message>
        <source>This is a public key, not an HMAC secret.</source>
        <translation>Das ist ein öffentlicher Schlüssel, kein HMAC-Geheimnis.</translation>
    </message>
    <message>
        <source>There are quotation marks in the secret.</source>
        <translation>Im Geheimnis sind Anführungszeichen.</translation>
    </message>
    <message>
        <source>There are spaces or line breaks in the secret.</source>
        <translation>Im Geheimnis sind Leerzeichen oder Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>This is too short for a secret.</source>
        <translation>Das ist zu kurz für ein Geheimnis.</translation>
    </message>
    <message>
        <source>This is too long for a secret.</source>
        <translation>Das ist zu lang für ein Geheimnis.</translation>
    </message>
    <message>
        <source>A secret has letters and digits only.</source>
        <translation>Ein Geheimnis hat nur Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>API key and secret are the same text.</source>
        <translation>API-Schlüssel und Geheimnis sind derselbe Text.</translation>
    </message>
    <message>
        <source>Copy both again: the exchange shows two different texts.</source>
        <translation>Kopieren Sie beide noch einmal: Die Börse zeigt zwei verschiedene Texte.</translation>
    </message>
    <message>
        <source>API key and secret are swapped.</source>
        <translation>API-Schlüssel und Geheimnis sind vertauscht.</translation>
    </message>
    <message>
        <source>Paste each into the other field.</source>
        <translation>Fügen Sie jeden Text in das andere Feld ein.</translation>
    </message>
    <message>
        <source>There is an API key here, but not its secret.</source>
        <translation>Hier ist ein API-Schlüssel, aber nicht sein Geheimnis.</translation>
    </message>
    <message>
        <source>Add the secret, or the private key that belongs to it.</source>
        <translation>Fügen Sie das Geheimnis hinzu oder den privaten Schlüssel, der dazugehört.</translation>
    </message>
    <message>
        <source>There is a secret here, but not its API key.</source>
        <translation>Hier ist ein Geheimnis, aber nicht sein API-Schlüssel.</translation>
    </message>
    <message>
        <source>Add the API key that the exchange issued with it.</source>
        <translation>Fügen Sie den API-Schlüssel hinzu, den die Börse damit ausgestellt hat.</translation>
    </message>
    <message>
        <source>This archive is damaged.</source>
        <translation>Dieses Archiv ist beschädigt.</translation>
    </message>
    <message>
        <source>Use another copy of it.</source>
        <translation>Verwenden Sie eine andere Kopie davon.</translation>
    </message>
    <message>
        <source>This archive holds far more than keys. It was not read.</source>
        <translation>Dieses Archiv enthält weit mehr als Schlüssel. Es wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>This archive holds too many files. It was not read.</source>
        <translation>Dieses Archiv enthält zu viele Dateien. Es wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Open a web page: some networks want you to log in first. Then try again, or use another network.</source>
        <translation>Öffnen Sie eine Webseite: Manche Netze verlangen zuerst eine Anmeldung. Versuchen Sie es dann noch einmal, oder nutzen Sie ein anderes Netz.</translation>
    </message>
    <message>
        <source>Try again in a minute. If it stays, a firewall may be in the way: use another network.</source>
        <translation>Versuchen Sie es in einer Minute noch einmal. Bleibt es dabei, kann eine Firewall im Weg sein: Nutzen Sie ein anderes Netz.</translation>
    </message>
    <message>
        <source>Check the proxy in this app&apos;s settings; where none is set there, this computer&apos;s own is used.</source>
        <translation>Prüfen Sie den Proxy in den Einstellungen dieser App; ist dort keiner eingetragen, wird der dieses Computers benutzt.</translation>
    </message>
    <message>
        <source>What answered in the place of {host} cannot prove to be it: this computer does not trust who signed its certificate. Nothing was sent, neither API key nor signature.</source>
        <translation>Was an Stelle von {host} geantwortet hat, kann nicht beweisen, dass es das ist: Dieser Computer vertraut nicht, wer dessen Zertifikat unterschrieben hat. Nichts wurde gesendet, weder API-Schlüssel noch Signatur.</translation>
    </message>
    <message>
        <source>Try another network, a phone&apos;s for example. If that works, a proxy, a virus scanner or a stranger looks into this network&apos;s connections: ask whoever runs it.</source>
        <translation>Versuchen Sie ein anderes Netz, etwa das eines Telefons. Klappt es dort, schaut ein Proxy, ein Virenscanner oder ein Fremder in die Verbindungen dieses Netzes: Fragen Sie, wer es betreibt.</translation>
    </message>
    <message>
        <source>The certificate that was shown for {host} is out of date, or this computer&apos;s date is wrong. Nothing was sent, neither API key nor signature.</source>
        <translation>Das Zertifikat, das für {host} gezeigt wurde, ist abgelaufen, oder das Datum dieses Computers ist falsch. Nichts wurde gesendet, weder API-Schlüssel noch Signatur.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, then try again. If they are right, something else answers in the exchange&apos;s place: use another network.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers und versuchen Sie es noch einmal. Stimmen sie, antwortet etwas anderes an Stelle der Börse: Nutzen Sie ein anderes Netz.</translation>
    </message>
    <message>
        <source>The certificate that was shown for {host} is not valid yet, so this computer&apos;s date is probably in the past. Nothing was sent, neither API key nor signature.</source>
        <translation>Das Zertifikat, das für {host} gezeigt wurde, gilt noch nicht; wahrscheinlich liegt das Datum dieses Computers in der Vergangenheit. Nichts wurde gesendet, weder API-Schlüssel noch Signatur.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time, then try again.</source>
        <translation>Stellen Sie Datum und Uhrzeit dieses Computers und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Another server answered in the place of {host}: its certificate is for another name. Nothing was sent, neither API key nor signature.</source>
        <translation>Ein anderer Server hat an Stelle von {host} geantwortet: Sein Zertifikat gilt für einen anderen Namen. Nichts wurde gesendet, weder API-Schlüssel noch Signatur.</translation>
    </message>
    <message>
        <source>What answered in the place of {host} does not encrypt the connection. Nothing was sent, neither API key nor signature.</source>
        <translation>Was an Stelle von {host} geantwortet hat, verschlüsselt die Verbindung nicht. Nichts wurde gesendet, weder API-Schlüssel noch Signatur.</translation>
    </message>
    <message>
        <source>The address of {host} was not found in the internet. Nothing was sent.</source>
        <translation>Die Adresse von {host} wurde im Internet nicht gefunden. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Open a web page. If none opens, this computer is not online; if one does, this network may block the exchange: use another network.</source>
        <translation>Öffnen Sie eine Webseite. Öffnet sich keine, ist dieser Computer nicht online; öffnet sich eine, sperrt dieses Netz vielleicht die Börse: Nutzen Sie ein anderes Netz.</translation>
    </message>
    <message>
        <source>{host} cannot be reached: it takes no connections. Nothing was sent.</source>
        <translation>{host} ist nicht erreichbar: Es werden keine Verbindungen angenommen. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>This computer is in no network that leads to {host}. Nothing was sent.</source>
        <translation>Dieser Computer ist in keinem Netz, das zu {host} führt. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Connect it to the internet, then try again.</source>
        <translation>Verbinden Sie ihn mit dem Internet und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The connection to {host} was cut while it was made. Nothing was sent.</source>
        <translation>Die Verbindung zu {host} wurde während des Aufbaus getrennt. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The proxy on the way to {host} does not answer. Nothing was sent.</source>
        <translation>Der Proxy auf dem Weg zu {host} antwortet nicht. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The proxy does not let requests through to {host}. Nothing was sent.</source>
        <translation>Der Proxy lässt keine Anfragen zu {host} durch. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy to allow {host}, port 443, or use another network.</source>
        <translation>Bitten Sie den Betreiber des Proxys, {host}, Port 443, zu erlauben, oder nutzen Sie ein anderes Netz.</translation>
    </message>
    <message>
        <source>The proxy on the way to {host} wants a user name and a password, or others than it got. Nothing was sent.</source>
        <translation>Der Proxy auf dem Weg zu {host} verlangt einen Benutzernamen und ein Passwort, oder andere als er bekam. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Set both in this computer&apos;s own proxy, and leave the proxy in this app&apos;s settings empty: the app stores no password of a proxy.</source>
        <translation>Tragen Sie beides beim Proxy dieses Computers ein, und lassen Sie den Proxy in den Einstellungen dieser App leer: Die App speichert kein Passwort eines Proxys.</translation>
    </message>
    <message>
        <source>The proxy on the way to {host} is of a kind that this app cannot use. Nothing was sent.</source>
        <translation>Der Proxy auf dem Weg zu {host} ist von einer Art, die diese App nicht benutzen kann. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Set one in this app&apos;s settings whose address begins with http://.</source>
        <translation>Tragen Sie in den Einstellungen dieser App einen ein, dessen Adresse mit http:// beginnt.</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine Antwort in der Zeit</translation>
    </message>
    <message>
        <source>answer cut short</source>
        <translation>Antwort abgebrochen</translation>
    </message>
    <message>
        <source>connection cut</source>
        <translation>Verbindung getrennt</translation>
    </message>
    <message>
        <source>connection failed</source>
        <translation>Verbindung gescheitert</translation>
    </message>
    <message>
        <source>not an HTTP answer</source>
        <translation>keine HTTP-Antwort</translation>
    </message>
    <message>
        <source>not a WebSocket answer</source>
        <translation>keine WebSocket-Antwort</translation>
    </message>
    <message>
        <source>handshake failed</source>
        <translation>Aushandeln der Verschlüsselung gescheitert</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>redirect</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML-Seite</translation>
    </message>
    <message>
        <source>JSON of another kind</source>
        <translation>JSON anderer Art</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>Binärdaten</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Compromised API key “{label}”</source>
        <translation>Kompromittierter API-Schlüssel „{label}“</translation>
    </message>
    <message>
        <source>Account of “{label}”</source>
        <translation>Konto von „{label}“</translation>
    </message>
    <message>
        <source>Made on {at} by Vault App.</source>
        <translation>Erstellt am {at} von Vault App.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Der Schlüssel</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Fingerprint of the public key</source>
        <translation>Fingerabdruck des öffentlichen Schlüssels</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Registriert am</translation>
    </message>
    <message>
        <source>Last accepted on</source>
        <translation>Zuletzt angenommen am</translation>
    </message>
    <message>
        <source>IP list, as noted</source>
        <translation>IP-Liste, wie vermerkt</translation>
    </message>
    <message>
        <source>Rights, as read last</source>
        <translation>Rechte, wie zuletzt gelesen</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Declared compromised on</source>
        <translation>Für kompromittiert erklärt am</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Ersetzt durch</translation>
    </message>
    <message>
        <source>Proof of death</source>
        <translation>Nachweis der Ungültigkeit</translation>
    </message>
    <message>
        <source>Drill ended on</source>
        <translation>Notfallablauf beendet am</translation>
    </message>
    <message>
        <source>{count} signatures, the last on {at}</source>
        <translation>{count} Signaturen, die letzte am {at}</translation>
    </message>
    <message>
        <source>File with the open private key</source>
        <translation>Datei mit dem offenen privaten Schlüssel</translation>
    </message>
    <message>
        <source>Where it was used, as far as this vault knows</source>
        <translation>Wo er benutzt wurde, soweit dieser Tresor weiß</translation>
    </message>
    <message>
        <source>Programs, as noted</source>
        <translation>Programme, wie vermerkt</translation>
    </message>
    <message>
        <source>Last refusal</source>
        <translation>Letzte Ablehnung</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>Das Konto</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Gelesen am</translation>
    </message>
    <message>
        <source>Read with the key</source>
        <translation>Gelesen mit dem Schlüssel</translation>
    </message>
    <message>
        <source>Markets looked at for trades</source>
        <translation>Auf Abschlüsse durchgesehene Märkte</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Offene Aufträge</translation>
    </message>
    <message>
        <source>Last trades</source>
        <translation>Letzte Abschlüsse</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Last trades, the newest first</source>
        <translation>Letzte Abschlüsse, neueste zuerst</translation>
    </message>
    <message>
        <source>History of the key in this vault</source>
        <translation>Verlauf des Schlüssels in diesem Tresor</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP-Adressen</translation>
    </message>
    <message>
        <source>amounts</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>Left out: {kinds}.</source>
        <translation>Weggelassen: {kinds}.</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht erledigt</translation>
    </message>
    <message>
        <source>{at}: {cause}, error {code}, HTTP {status}</source>
        <translation>{at}: {cause}, Fehler {code}, HTTP {status}</translation>
    </message>
</context>
<context>
    <name>first run</name>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>First key</source>
        <translation>Erster Schlüssel</translation>
    </message>
</context>
<context>
    <name>found key</name>
    <message>
        <source>HMAC API key and secret</source>
        <translation>HMAC-API-Schlüssel und Geheimnis</translation>
    </message>
    <message>
        <source>{kind} private key, {form}, not protected</source>
        <translation>Privater {kind}-Schlüssel, {form}, nicht geschützt</translation>
    </message>
    <message>
        <source>{kind} private key with its API key, {form}, not protected</source>
        <translation>Privater {kind}-Schlüssel mit seinem API-Schlüssel, {form}, nicht geschützt</translation>
    </message>
    <message>
        <source>{kind} private key, {form}, protected with {protection}</source>
        <translation>Privater {kind}-Schlüssel, {form}, geschützt mit {protection}</translation>
    </message>
    <message>
        <source>{kind} private key with its API key, {form}, protected with {protection}</source>
        <translation>Privater {kind}-Schlüssel mit seinem API-Schlüssel, {form}, geschützt mit {protection}</translation>
    </message>
    <message>
        <source>{names} (rounds: {rounds})</source>
        <translation>{names} (Runden: {rounds})</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{words}; put right: {repairs}</source>
        <translation>{words}; berichtigt: {repairs}</translation>
    </message>
    <message>
        <source>byte order mark</source>
        <translation>Bytereihenfolge-Marke</translation>
    </message>
    <message>
        <source>line ends of Windows</source>
        <translation>Zeilenenden von Windows</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>line ends written out as \n</source>
        <translation>als \n ausgeschriebene Zeilenenden</translation>
    </message>
    <message>
        <source>typographic dashes</source>
        <translation>typografische Striche</translation>
    </message>
    <message>
        <source>missing first and last line</source>
        <translation>fehlende erste und letzte Zeile</translation>
    </message>
    <message>
        <source>missing first line</source>
        <translation>fehlende erste Zeile</translation>
    </message>
    <message>
        <source>missing last line</source>
        <translation>fehlende letzte Zeile</translation>
    </message>
    <message>
        <source>missing line ends</source>
        <translation>fehlende Zeilenenden</translation>
    </message>
    <message>
        <source>indentation</source>
        <translation>Einrückung</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>missing padding</source>
        <translation>fehlende Füllzeichen</translation>
    </message>
    <message>
        <source>{source}</source>
        <translation>{source}</translation>
    </message>
    <message>
        <source>{source}, an archive</source>
        <translation>{source}, ein Archiv</translation>
    </message>
    <message>
        <source>{source}, settings in JSON</source>
        <translation>{source}, Einstellungen in JSON</translation>
    </message>
    <message>
        <source>{source}, settings in YAML</source>
        <translation>{source}, Einstellungen in YAML</translation>
    </message>
    <message>
        <source>{source}, settings</source>
        <translation>{source}, Einstellungen</translation>
    </message>
</context>
<context>
    <name>hand-over</name>
    <message>
        <source>It cannot open an Ed25519 key that has a passphrase: the file has to be an open one.</source>
        <translation>Er kann keinen Ed25519-Schlüssel mit Passphrase öffnen: Die Datei muss eine offene sein.</translation>
    </message>
    <message>
        <source>It takes no passphrase: the file has to be an open one.</source>
        <translation>Er nimmt keine Passphrase: Die Datei muss eine offene sein.</translation>
    </message>
    <message>
        <source>It parses an RSA key for every request, which takes about 36 ms; Ed25519 is not slowed down.</source>
        <translation>Er liest einen RSA-Schlüssel bei jeder Anfrage neu ein, was etwa 36 ms dauert; Ed25519 wird nicht gebremst.</translation>
    </message>
    <message>
        <source>It wants the text of the file, not its path; with a path it would sign with HMAC, and without an error.</source>
        <translation>Er will den Text der Datei, nicht ihren Pfad; mit einem Pfad würde er mit HMAC signieren, und ohne einen Fehler zu melden.</translation>
    </message>
    <message>
        <source>It uses ccxt, which takes no passphrase: the file has to be an open one.</source>
        <translation>Er verwendet ccxt, das keine Passphrase nimmt: Die Datei muss eine offene sein.</translation>
    </message>
    <message>
        <source>It takes HMAC secrets only: this key cannot be used with it.</source>
        <translation>Er nimmt nur HMAC-Geheimnisse: Dieser Schlüssel lässt sich damit nicht benutzen.</translation>
    </message>
    <message>
        <source>It asks for API key and secret one after the other, and keeps them under its own password.</source>
        <translation>Er fragt nacheinander nach API-Schlüssel und Geheimnis und bewahrt sie unter einem eigenen Passwort auf.</translation>
    </message>
    <message>
        <source>These steps come from its documents and were not tried.</source>
        <translation>Diese Schritte stammen aus seinen Dokumenten und wurden nicht erprobt.</translation>
    </message>
    <message>
        <source>The variables&apos; names are not a standard: take those your program reads.</source>
        <translation>Die Namen der Variablen sind keine Norm: Nehmen Sie die, die Ihr Programm liest.</translation>
    </message>
    <message>
        <source>The names are not a standard: take those your program reads.</source>
        <translation>Die Namen sind keine Norm: Nehmen Sie die, die Ihr Programm liest.</translation>
    </message>
    <message>
        <source>OpenSSL signs a file with Ed25519, not a pipe: the request is written to one. It holds no secret.</source>
        <translation>OpenSSL signiert mit Ed25519 eine Datei, keine Pipe: Die Anfrage wird in eine geschrieben. Sie enthält kein Geheimnis.</translation>
    </message>
    <message>
        <source>OpenSSL takes the secret as an argument, which other users of the computer can see while it runs.</source>
        <translation>OpenSSL nimmt das Geheimnis als Argument, das andere Benutzer des Computers sehen können, solange es läuft.</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>The exchange named this time itself on {told_on}.</source>
        <translation>Diese Zeit hat die Börse selbst genannt, am {told_on}.</translation>
    </message>
    <message>
        <source>This is an estimate, counted from {since_on}; the published rules disagree.</source>
        <translation>Das ist eine Schätzung, gezählt ab dem {since_on}; die veröffentlichten Regeln widersprechen einander.</translation>
    </message>
    <message>
        <source>Seen at the exchange on {seen_on}.</source>
        <translation>Bei der Börse gesehen am {seen_on}.</translation>
    </message>
    <message>
        <source>Right to trade ends</source>
        <translation>Handelsrecht endet</translation>
    </message>
    <message>
        <source>The exchange takes the right to trade away from this key on {due_on}. Open positions stay open, and a program can no longer close them.</source>
        <translation>Die Börse nimmt diesem Schlüssel am {due_on} das Handelsrecht. Offene Positionen bleiben offen, und ein Programm kann sie nicht mehr schließen.</translation>
    </message>
    <message>
        <source>Right to trade may lapse after 30 days</source>
        <translation>Handelsrecht verfällt vielleicht nach 30 Tagen</translation>
    </message>
    <message>
        <source>Without an IP list the right to trade may lapse 30 days after the key was made: on {due_on}.</source>
        <translation>Ohne IP-Liste verfällt das Handelsrecht vielleicht 30 Tage nach dem Erstellen des Schlüssels: am {due_on}.</translation>
    </message>
    <message>
        <source>Right to trade may lapse after 90 days</source>
        <translation>Handelsrecht verfällt vielleicht nach 90 Tagen</translation>
    </message>
    <message>
        <source>A user saw a key without an IP list lapse after 90 days. For this key that is {due_on}.</source>
        <translation>Ein Benutzer sah einen Schlüssel ohne IP-Liste nach 90 Tagen verfallen. Für diesen Schlüssel ist das der {due_on}.</translation>
    </message>
    <message>
        <source>May be deleted when unused</source>
        <translation>Wird unbenutzt vielleicht gelöscht</translation>
    </message>
    <message>
        <source>The exchange deletes keys without an IP list that nobody uses for 30 days. If no program uses this key meanwhile, that is on {due_on}.</source>
        <translation>Die Börse löscht Schlüssel ohne IP-Liste, die 30 Tage lang niemand benutzt. Wenn bis dahin kein Programm diesen Schlüssel benutzt, ist das am {due_on}.</translation>
    </message>
    <message>
        <source>The last use known here was on {since_on}. This is an estimate: other programs may have used the key since.</source>
        <translation>Die letzte hier bekannte Benutzung war am {since_on}. Das ist eine Schätzung: Andere Programme haben den Schlüssel seither vielleicht benutzt.</translation>
    </message>
    <message>
        <source>May be deleted without an IP list</source>
        <translation>Wird ohne IP-Liste vielleicht gelöscht</translation>
    </message>
    <message>
        <source>The exchange announces that it deletes keys that may do more than read and have no IP list. It names no day.</source>
        <translation>Die Börse kündigt an, Schlüssel zu löschen, die mehr als lesen dürfen und keine IP-Liste haben. Einen Tag nennt sie nicht.</translation>
    </message>
    <message>
        <source>Seen at the exchange on {seen_on}: {rights}, and no IP list.</source>
        <translation>Bei der Börse gesehen am {seen_on}: {rights}, und keine IP-Liste.</translation>
    </message>
    <message>
        <source>No IP list</source>
        <translation>Keine IP-Liste</translation>
    </message>
    <message>
        <source>This key has no IP list: whoever gets its private key can use it from anywhere.</source>
        <translation>Dieser Schlüssel hat keine IP-Liste: Wer seinen privaten Schlüssel bekommt, kann ihn von überall benutzen.</translation>
    </message>
    <message>
        <source>Withdrawals enabled</source>
        <translation>Auszahlungen aktiviert</translation>
    </message>
    <message>
        <source>This key may withdraw, and works from any address: whoever gets its private key can take the money.</source>
        <translation>Dieser Schlüssel darf auszahlen und gilt von jeder Adresse: Wer seinen privaten Schlüssel bekommt, kann das Geld nehmen.</translation>
    </message>
    <message>
        <source>Transfers enabled</source>
        <translation>Übertragungen aktiviert</translation>
    </message>
    <message>
        <source>This key may move money to other accounts. Few programs need that.</source>
        <translation>Dieser Schlüssel darf Geld auf andere Konten übertragen. Nur wenige Programme brauchen das.</translation>
    </message>
    <message>
        <source>Seen at the exchange on {seen_on}: {rights}.</source>
        <translation>Bei der Börse gesehen am {seen_on}: {rights}.</translation>
    </message>
    <message>
        <source>Rights beyond its task</source>
        <translation>Mehr Rechte als seine Aufgabe braucht</translation>
    </message>
    <message>
        <source>This key may do more than its task, “{purpose}”, needs: {rights}.</source>
        <translation>Dieser Schlüssel darf mehr, als seine Aufgabe „{purpose}“ braucht: {rights}.</translation>
    </message>
    <message>
        <source>One key for several tasks</source>
        <translation>Ein Schlüssel für mehrere Aufgaben</translation>
    </message>
    <message>
        <source>This key trades both spot and futures: one leak costs both. Use one key for each.</source>
        <translation>Dieser Schlüssel handelt sowohl Spot als auch Futures: Kommt er abhanden, ist beides betroffen. Verwenden Sie für jedes einen eigenen.</translation>
    </message>
    <message>
        <source>Rights not looked up lately</source>
        <translation>Rechte lange nicht nachgesehen</translation>
    </message>
    <message>
        <source>What this key may do was looked up 30 days ago or earlier. It may have changed since.</source>
        <translation>Was dieser Schlüssel darf, wurde vor 30 Tagen oder noch früher nachgesehen. Es kann sich seither geändert haben.</translation>
    </message>
    <message>
        <source>The exchange was last asked on {seen_on}.</source>
        <translation>Die Börse wurde zuletzt am {seen_on} gefragt.</translation>
    </message>
    <message>
        <source>Rights changed</source>
        <translation>Rechte geändert</translation>
    </message>
    <message>
        <source>At the exchange this key is not as you last found it right. If it was not you who changed it, someone else is in your account.</source>
        <translation>Bei der Börse ist dieser Schlüssel nicht so, wie Sie ihn zuletzt für richtig befunden haben. Wenn nicht Sie das geändert haben, ist jemand anderes in Ihrem Konto.</translation>
    </message>
    <message>
        <source>Compared: what you found right on {expected_on} with {seen_on}.</source>
        <translation>Verglichen: was Sie am {expected_on} für richtig befunden haben, mit dem {seen_on}.</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Nicht registriert</translation>
    </message>
    <message>
        <source>This key pair is not registered at the exchange yet, so it cannot be used.</source>
        <translation>Dieses Schlüsselpaar ist noch nicht bei der Börse registriert und kann daher nicht benutzt werden.</translation>
    </message>
    <message>
        <source>Made on {created_on}.</source>
        <translation>Erstellt am {created_on}.</translation>
    </message>
    <message>
        <source>Never tested</source>
        <translation>Nie getestet</translation>
    </message>
    <message>
        <source>No signed request with this key was accepted yet: nobody knows if it works.</source>
        <translation>Mit diesem Schlüssel wurde noch keine signierte Anfrage angenommen: Niemand weiß, ob er funktioniert.</translation>
    </message>
    <message>
        <source>Registered on {registered_on}.</source>
        <translation>Registriert am {registered_on}.</translation>
    </message>
    <message>
        <source>Refused by the exchange</source>
        <translation>Von der Börse abgelehnt</translation>
    </message>
    <message>
        <source>The exchange refused the last signed request with this key.</source>
        <translation>Die Börse hat die letzte signierte Anfrage mit diesem Schlüssel abgelehnt.</translation>
    </message>
    <message>
        <source>Refused on {refused_on}.</source>
        <translation>Abgelehnt am {refused_on}.</translation>
    </message>
    <message>
        <source>HMAC secret</source>
        <translation>HMAC-Geheimnis</translation>
    </message>
    <message>
        <source>This is an HMAC secret: the exchange knows it too, and calls the kind deprecated. Of a key pair only you have the private key.</source>
        <translation>Das ist ein HMAC-Geheimnis: Auch die Börse kennt es und nennt diese Art veraltet. Bei einem Schlüsselpaar haben nur Sie den privaten Schlüssel.</translation>
    </message>
    <message>
        <source>Unused for 30 days</source>
        <translation>Seit 30 Tagen unbenutzt</translation>
    </message>
    <message>
        <source>This key seems to be unused. A key that nobody needs is best deleted.</source>
        <translation>Dieser Schlüssel scheint unbenutzt zu sein. Einen Schlüssel, den niemand braucht, löscht man am besten.</translation>
    </message>
    <message>
        <source>Last used here on {last_used_on}. If a program uses it, note that program with it.</source>
        <translation>Hier zuletzt benutzt am {last_used_on}. Wenn ein Programm ihn benutzt, vermerken Sie dieses Programm bei ihm.</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie benutzt</translation>
    </message>
    <message>
        <source>This key seems never to be used. A key that nobody needs is best deleted.</source>
        <translation>Dieser Schlüssel scheint nie benutzt zu werden. Einen Schlüssel, den niemand braucht, löscht man am besten.</translation>
    </message>
    <message>
        <source>Registered on {registered_on}. If a program uses it, note that program with it.</source>
        <translation>Registriert am {registered_on}. Wenn ein Programm ihn benutzt, vermerken Sie dieses Programm bei ihm.</translation>
    </message>
    <message>
        <source>Private key in an open file</source>
        <translation>Privater Schlüssel in einer offenen Datei</translation>
    </message>
    <message>
        <source>A file holds the private key without a passphrase: whoever gets the file can use the key.</source>
        <translation>Eine Datei enthält den privaten Schlüssel ohne Passphrase: Wer die Datei bekommt, kann den Schlüssel benutzen.</translation>
    </message>
    <message>
        <source>Written on {exported_on} to {path}.</source>
        <translation>Am {exported_on} geschrieben nach {path}.</translation>
    </message>
    <message>
        <source>In the wrong hands, and alive</source>
        <translation>In falschen Händen und noch gültig</translation>
    </message>
    <message>
        <source>This key may be in the wrong hands, and nothing proves yet that the exchange takes it no more. Delete it there now.</source>
        <translation>Dieser Schlüssel ist vielleicht in falschen Händen, und nichts weist bisher nach, dass die Börse ihn nicht mehr annimmt. Löschen Sie ihn dort jetzt.</translation>
    </message>
    <message>
        <source>Declared compromised on {declared_on}.</source>
        <translation>Für kompromittiert erklärt am {declared_on}.</translation>
    </message>
    <message>
        <source>Emergency steps left</source>
        <translation>Notfallschritte übrig</translation>
    </message>
    <message>
        <source>This key was in the wrong hands and is dead now. Go through the steps that are left, to see what was done with it.</source>
        <translation>Dieser Schlüssel war in falschen Händen und ist jetzt ungültig. Gehen Sie die übrigen Schritte durch, um zu sehen, was damit getan wurde.</translation>
    </message>
    <message>
        <source>Proven dead on {dead_on}.</source>
        <translation>Ungültigkeit nachgewiesen am {dead_on}.</translation>
    </message>
    <message>
        <source>Replacement due</source>
        <translation>Wechsel fällig</translation>
    </message>
    <message>
        <source>This key should be replaced by {due_on}.</source>
        <translation>Dieser Schlüssel sollte bis zum {due_on} ersetzt werden.</translation>
    </message>
    <message>
        <source>In use since {since_on}; days allowed: {days}.</source>
        <translation>In Gebrauch seit dem {since_on}; erlaubte Tage: {days}.</translation>
    </message>
    <message>
        <source>Being replaced</source>
        <translation>Wird ersetzt</translation>
    </message>
    <message>
        <source>This key is being replaced; until that is done, two keys work.</source>
        <translation>Dieser Schlüssel wird gerade ersetzt; bis das abgeschlossen ist, gelten zwei Schlüssel.</translation>
    </message>
    <message>
        <source>Begun on {begun_on}.</source>
        <translation>Begonnen am {begun_on}.</translation>
    </message>
    <message>
        <source>Old key still works</source>
        <translation>Alter Schlüssel gilt noch</translation>
    </message>
    <message>
        <source>The day is past until which old and new key were both to work, {due_on}. Delete the old one at the exchange.</source>
        <translation>Der Tag, bis zu dem alter und neuer Schlüssel beide gelten sollten, ist vorbei: {due_on}. Löschen Sie den alten bei der Börse.</translation>
    </message>
    <message>
        <source>The replacement began on {begun_on}.</source>
        <translation>Der Wechsel begann am {begun_on}.</translation>
    </message>
    <message>
        <source>Stored twice</source>
        <translation>Doppelt gespeichert</translation>
    </message>
    <message>
        <source>This key is stored more than once in the vault.</source>
        <translation>Dieser Schlüssel ist mehr als einmal im Tresor gespeichert.</translation>
    </message>
    <message>
        <source>The same key is called: {others}.</source>
        <translation>Derselbe Schlüssel heißt auch: {others}.</translation>
    </message>
    <message>
        <source>One key pair, several API keys</source>
        <translation>Ein Schlüsselpaar, mehrere API-Schlüssel</translation>
    </message>
    <message>
        <source>One public key was registered more than once: a leak of its private key opens all of them.</source>
        <translation>Ein öffentlicher Schlüssel wurde mehr als einmal registriert: Kommt sein privater Schlüssel abhanden, stehen alle offen.</translation>
    </message>
    <message>
        <source>The same key pair is called: {others}.</source>
        <translation>Dasselbe Schlüsselpaar heißt auch: {others}.</translation>
    </message>
    <message>
        <source>Account nearly full</source>
        <translation>Konto fast voll</translation>
    </message>
    <message>
        <source>The exchange takes {limit} API keys for one account. Delete those that you do not need before that stops you.</source>
        <translation>Die Börse nimmt {limit} API-Schlüssel für ein Konto. Löschen Sie die, die Sie nicht brauchen, bevor Sie das aufhält.</translation>
    </message>
    <message>
        <source>Keys here of the account “{account}”, {environment}: {count}.</source>
        <translation>Schlüssel hier vom Konto „{account}“, {environment}: {count}.</translation>
    </message>
    <message>
        <source>Your address changed</source>
        <translation>Ihre Adresse hat sich geändert</translation>
    </message>
    <message>
        <source>Your address is {address} now, and that is not on this key’s IP list as you noted it. The exchange will refuse the key from here.</source>
        <translation>Ihre Adresse ist jetzt {address}, und die steht nicht auf der IP-Liste dieses Schlüssels, wie Sie sie vermerkt haben. Die Börse wird den Schlüssel von hier ablehnen.</translation>
    </message>
    <message>
        <source>Reported by the exchange on {reported_on}. Noted for this key: {noted}.</source>
        <translation>Von der Börse gemeldet am {reported_on}. Für diesen Schlüssel vermerkt: {noted}.</translation>
    </message>
    <message>
        <source>No recovery code</source>
        <translation>Kein Wiederherstellungscode</translation>
    </message>
    <message>
        <source>This vault has no recovery code: if you forget the password, every key in it is lost.</source>
        <translation>Dieser Tresor hat keinen Wiederherstellungscode: Wenn Sie das Passwort vergessen, ist jeder Schlüssel darin verloren.</translation>
    </message>
    <message>
        <source>Backup due</source>
        <translation>Sicherung fällig</translation>
    </message>
    <message>
        <source>The last copy of this vault on another disk is old. A broken disk would lose what came after it.</source>
        <translation>Die letzte Kopie dieses Tresors auf einem anderen Datenträger ist alt. Fiele dieser aus, wäre verloren, was danach kam.</translation>
    </message>
    <message>
        <source>Copied on {backup_on}.</source>
        <translation>Kopiert am {backup_on}.</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>Uhr dieses Computers</translation>
    </message>
    <message>
        <source>This computer’s clock is {apart} behind the exchange’s: other programs on it may be refused. Requests from this app allow for it.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der Börse {apart} nach: Andere Programme darauf werden vielleicht abgelehnt. Anfragen dieser App gleichen es aus.</translation>
    </message>
    <message>
        <source>The exchange took the right to trade away from this key on {due_on}. Programs can no longer open or close positions with it.</source>
        <translation>Die Börse hat diesem Schlüssel am {due_on} das Handelsrecht genommen. Programme können damit keine Positionen mehr öffnen oder schließen.</translation>
    </message>
    <message>
        <source>Without an IP list the right to trade may have lapsed 30 days after the key was made: on {due_on}.</source>
        <translation>Ohne IP-Liste ist das Handelsrecht vielleicht 30 Tage nach dem Erstellen des Schlüssels verfallen: am {due_on}.</translation>
    </message>
    <message>
        <source>A user saw a key without an IP list lapse after 90 days. For this key that was {due_on}.</source>
        <translation>Ein Benutzer sah einen Schlüssel ohne IP-Liste nach 90 Tagen verfallen. Für diesen Schlüssel war das der {due_on}.</translation>
    </message>
    <message>
        <source>The exchange deletes keys without an IP list that nobody uses for 30 days. If no program used this key meanwhile, that was on {due_on}.</source>
        <translation>Die Börse löscht Schlüssel ohne IP-Liste, die 30 Tage lang niemand benutzt. Wenn bis dahin kein Programm diesen Schlüssel benutzt hat, war das am {due_on}.</translation>
    </message>
    <message>
        <source>This key should have been replaced by {due_on}. The older a key, the more places it may have leaked to.</source>
        <translation>Dieser Schlüssel hätte bis zum {due_on} ersetzt werden sollen. Je älter ein Schlüssel, desto mehr Stellen, an die er gelangt sein kann.</translation>
    </message>
    <message>
        <source>You noted no IP list for this key, and the exchange was not asked. Without such a list, whoever gets its private key can use it from anywhere.</source>
        <translation>Sie haben für diesen Schlüssel keine IP-Liste vermerkt, und die Börse wurde nicht gefragt. Ohne eine solche Liste kann ihn, wer seinen privaten Schlüssel bekommt, von überall benutzen.</translation>
    </message>
    <message>
        <source>This key may withdraw. Its IP list holds strangers off, but whoever gets into one of those computers can take the money.</source>
        <translation>Dieser Schlüssel darf auszahlen. Seine IP-Liste hält Fremde ab, aber wer in einen dieser Computer gelangt, kann das Geld nehmen.</translation>
    </message>
    <message>
        <source>The exchange was never asked what this key may do, so most rules cannot judge it.</source>
        <translation>Die Börse wurde nie gefragt, was dieser Schlüssel darf; die meisten Regeln können ihn daher nicht beurteilen.</translation>
    </message>
    <message>
        <source>New rights: {added}.</source>
        <translation>Neue Rechte: {added}.</translation>
    </message>
    <message>
        <source>Rights that are gone: {removed}.</source>
        <translation>Weggefallene Rechte: {removed}.</translation>
    </message>
    <message>
        <source>It has an IP list now.</source>
        <translation>Er hat jetzt eine IP-Liste.</translation>
    </message>
    <message>
        <source>Its IP list is gone.</source>
        <translation>Seine IP-Liste ist weg.</translation>
    </message>
    <message>
        <source>The exchange does not know this key: it was deleted there, or it is of another environment.</source>
        <translation>Die Börse kennt diesen Schlüssel nicht: Er wurde dort gelöscht, oder er ist aus einer anderen Umgebung.</translation>
    </message>
    <message>
        <source>The exchange has taken the right to trade away from this key.</source>
        <translation>Die Börse hat diesem Schlüssel das Handelsrecht genommen.</translation>
    </message>
    <message>
        <source>The exchange refused this key: it was deleted there, or your address is not on its IP list.</source>
        <translation>Die Börse hat diesen Schlüssel abgelehnt: Er wurde dort gelöscht, oder Ihre Adresse steht nicht auf seiner IP-Liste.</translation>
    </message>
    <message>
        <source>The exchange refused this key, your address or the right for the request; it does not say which.</source>
        <translation>Die Börse hat diesen Schlüssel, Ihre Adresse oder das Recht für die Anfrage abgelehnt; sie sagt nicht, was davon.</translation>
    </message>
    <message>
        <source>The exchange refused your address: it is not on the key’s IP list.</source>
        <translation>Die Börse hat Ihre Adresse abgelehnt: Sie steht nicht auf der IP-Liste des Schlüssels.</translation>
    </message>
    <message>
        <source>The key has not the right for what was asked of it.</source>
        <translation>Dem Schlüssel fehlt das Recht für das, was von ihm verlangt wurde.</translation>
    </message>
    <message>
        <source>The signature was refused: the exchange holds another public key under this API key.</source>
        <translation>Die Signatur wurde abgelehnt: Die Börse hat unter diesem API-Schlüssel einen anderen öffentlichen Schlüssel.</translation>
    </message>
    <message>
        <source>The API key that is stored here has not the form of one.</source>
        <translation>Der hier gespeicherte API-Schlüssel hat nicht die Form eines solchen.</translation>
    </message>
    <message>
        <source>Refused on {refused_on}; your address was {address}.</source>
        <translation>Abgelehnt am {refused_on}; Ihre Adresse war {address}.</translation>
    </message>
    <message>
        <source>Keys here without an account’s name, {environment}: {count}.</source>
        <translation>Schlüssel hier ohne Namen eines Kontos, {environment}: {count}.</translation>
    </message>
    <message>
        <source>This vault was never copied to another disk. If this disk breaks, every key in it is lost.</source>
        <translation>Dieser Tresor wurde nie auf einen anderen Datenträger kopiert. Fällt dieser aus, ist jeder Schlüssel darin verloren.</translation>
    </message>
    <message>
        <source>Some keys came after the last copy of this vault to another disk. If this disk breaks, they are lost.</source>
        <translation>Einige Schlüssel kamen nach der letzten Kopie dieses Tresors auf einen anderen Datenträger hinzu. Fällt dieser aus, sind sie verloren.</translation>
    </message>
    <message>
        <source>Copied on {backup_on}; keys that are not in that copy: {unsaved}.</source>
        <translation>Kopiert am {backup_on}; Schlüssel, die in dieser Kopie fehlen: {unsaved}.</translation>
    </message>
    <message>
        <source>This computer’s clock is {apart} ahead of the exchange’s: other programs on it may be refused. Requests from this app allow for it.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der Börse {apart} vor: Andere Programme darauf werden vielleicht abgelehnt. Anfragen dieser App gleichen es aus.</translation>
    </message>
    <message>
        <source>Enable Reading</source>
        <translation>Lesen aktivieren</translation>
    </message>
    <message>
        <source>Enable Spot &amp; Margin Trading</source>
        <translation>Spot- &amp; Margin-Trading aktivieren</translation>
    </message>
    <message>
        <source>Enable Margin Loan, Repay &amp; Transfer</source>
        <translation>Margin-Kredit, -Rückzahlung &amp; -Übertragung aktivieren</translation>
    </message>
    <message>
        <source>Enable Futures</source>
        <translation>Futures aktivieren</translation>
    </message>
    <message>
        <source>Enable European Options</source>
        <translation>Europäische Optionen aktivieren</translation>
    </message>
    <message>
        <source>Enable Portfolio Margin Trading</source>
        <translation>Portfolio-Margin-Trading aktivieren</translation>
    </message>
    <message>
        <source>Enable FIX API trading</source>
        <translation>Handeln über FIX-API aktivieren</translation>
    </message>
    <message>
        <source>Enable FIX API reading</source>
        <translation>Lesen über FIX-API aktivieren</translation>
    </message>
    <message>
        <source>Enable Internal Transfer</source>
        <translation>Interne Übertragung aktivieren</translation>
    </message>
    <message>
        <source>Permits Universal Transfer</source>
        <translation>Universelle Übertragung erlauben</translation>
    </message>
    <message>
        <source>Enable Withdrawals</source>
        <translation>Auszahlungen aktivieren</translation>
    </message>
    <message>
        <source>Spot trading</source>
        <translation>Spot-Handel</translation>
    </message>
    <message>
        <source>Futures trading</source>
        <translation>Futures-Handel</translation>
    </message>
    <message>
        <source>Tax report</source>
        <translation>Steuerbericht</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>testnet</source>
        <translation>Testnet</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Register it</source>
        <translation>Registrieren</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Go on replacing it</source>
        <translation>Wechsel fortsetzen</translation>
    </message>
    <message>
        <source>Note its IP list</source>
        <translation>IP-Liste vermerken</translation>
    </message>
    <message>
        <source>Open API Management</source>
        <translation>API-Verwaltung öffnen</translation>
    </message>
    <message>
        <source>Show the open files</source>
        <translation>Offene Dateien zeigen</translation>
    </message>
    <message>
        <source>Go on with the emergency steps</source>
        <translation>Notfallschritte fortsetzen</translation>
    </message>
    <message>
        <source>Look at the change</source>
        <translation>Änderung ansehen</translation>
    </message>
    <message>
        <source>Move one to the trash</source>
        <translation>Einen in den Papierkorb werfen</translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <translation>Wiederherstellungscode erstellen</translation>
    </message>
    <message>
        <source>Copy to another disk</source>
        <translation>Auf anderen Datenträger kopieren</translation>
    </message>
    <message>
        <source>Set the clock by the internet</source>
        <translation>Uhr nach dem Internet stellen</translation>
    </message>
    <message>
        <source>Binance, advice on API keys: one task, least rights, IP list, rotation</source>
        <translation>Binance, Rat zu API-Schlüsseln: eine Aufgabe, wenigste Rechte, IP-Liste, Wechsel</translation>
    </message>
    <message>
        <source>Binance, advice on leaked API keys</source>
        <translation>Binance, Rat zu abhandengekommenen API-Schlüsseln</translation>
    </message>
    <message>
        <source>Binance, answer of apiRestrictions</source>
        <translation>Binance, Antwort von apiRestrictions</translation>
    </message>
    <message>
        <source>Binance, answer of apiRestrictions, tradingAuthorityExpirationTime</source>
        <translation>Binance, Antwort von apiRestrictions, tradingAuthorityExpirationTime</translation>
    </message>
    <message>
        <source>Binance announcement on API keys without an IP list</source>
        <translation>Binance, Ankündigung zu API-Schlüsseln ohne IP-Liste</translation>
    </message>
    <message>
        <source>report of a user whose key lapsed, not the exchange&apos;s own word</source>
        <translation>Bericht eines Benutzers, dessen Schlüssel verfiel, nicht die Börse selbst</translation>
    </message>
    <message>
        <source>Binance policy on inactive API keys without an IP list</source>
        <translation>Binance, Regeln zu unbenutzten API-Schlüsseln ohne IP-Liste</translation>
    </message>
    <message>
        <source>Binance, text of API Management as quoted by a user</source>
        <translation>Binance, Text der API-Verwaltung, von einem Benutzer zitiert</translation>
    </message>
    <message>
        <source>Binance spot API documents, rest-api.md, Timing security</source>
        <translation>Binance, Spot-API-Dokumente, rest-api.md, „Timing security“</translation>
    </message>
    <message>
        <source>Binance spot API documents, errors.md</source>
        <translation>Binance, Spot-API-Dokumente, errors.md</translation>
    </message>
    <message>
        <source>Binance spot API documents, faqs/api_key_types.md</source>
        <translation>Binance, Spot-API-Dokumente, faqs/api_key_types.md</translation>
    </message>
    <message>
        <source>Binance FAQ, How to create API keys</source>
        <translation>Binance-FAQ, „How to create API keys“</translation>
    </message>
    <message>
        <source>Source: {citation} ({dated}).</source>
        <translation>Quelle: {citation} ({dated}).</translation>
    </message>
    <message>
        <source>Source: advice of this app.</source>
        <translation>Quelle: Rat dieser App.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{name}: at best {grade}.</source>
        <translation>{name}: bestenfalls {grade}.</translation>
    </message>
    <message>
        <source>For grade {grade}, see to: {names}.</source>
        <translation>Kümmern Sie sich für Note {grade} um: {names}.</translation>
    </message>
    <message>
        <source>Nothing is wrong with this key.</source>
        <translation>Mit diesem Schlüssel ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>This key cannot get better; it has to be replaced.</source>
        <translation>Dieser Schlüssel kann nicht besser werden; er muss ersetzt werden.</translation>
    </message>
    <message>
        <source>“{label}”: right to trade ends</source>
        <translation>„{label}“: Handelsrecht endet</translation>
    </message>
    <message>
        <source>“{label}”: right to trade may lapse (estimate, 30 days)</source>
        <translation>„{label}“: Handelsrecht verfällt vielleicht (Schätzung, 30 Tage)</translation>
    </message>
    <message>
        <source>“{label}”: right to trade may lapse (estimate, 90 days)</source>
        <translation>„{label}“: Handelsrecht verfällt vielleicht (Schätzung, 90 Tage)</translation>
    </message>
    <message>
        <source>“{label}”: may be deleted if unused (estimate)</source>
        <translation>„{label}“: wird unbenutzt vielleicht gelöscht (Schätzung)</translation>
    </message>
    <message>
        <source>“{label}”: replace it</source>
        <translation>„{label}“: ersetzen</translation>
    </message>
    <message>
        <source>“{label}”: delete the old key</source>
        <translation>„{label}“: alten Schlüssel löschen</translation>
    </message>
    <message>
        <source>Copy the vault to another disk</source>
        <translation>Den Tresor auf einen anderen Datenträger kopieren</translation>
    </message>
    <message>
        <source>A key’s right to trade ends</source>
        <translation>Das Handelsrecht eines Schlüssels endet</translation>
    </message>
    <message>
        <source>A key’s right to trade may lapse (estimate, 30 days)</source>
        <translation>Das Handelsrecht eines Schlüssels verfällt vielleicht (Schätzung, 30 Tage)</translation>
    </message>
    <message>
        <source>A key’s right to trade may lapse (estimate, 90 days)</source>
        <translation>Das Handelsrecht eines Schlüssels verfällt vielleicht (Schätzung, 90 Tage)</translation>
    </message>
    <message>
        <source>A key may be deleted if unused (estimate)</source>
        <translation>Ein Schlüssel wird unbenutzt vielleicht gelöscht (Schätzung)</translation>
    </message>
    <message>
        <source>Replace a key</source>
        <translation>Einen Schlüssel ersetzen</translation>
    </message>
    <message>
        <source>Delete an old key</source>
        <translation>Einen alten Schlüssel löschen</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>{moment}, from the {caller}</source>
        <translation>{moment} ({caller})</translation>
    </message>
    <message>
        <source>window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>IP list</source>
        <translation>IP-Liste</translation>
    </message>
    <message>
        <source>reminder to rotate</source>
        <translation>Erinnerung an den Wechsel</translation>
    </message>
    <message>
        <source>programs that use it</source>
        <translation>Programme, die ihn benutzen</translation>
    </message>
    <message>
        <source>pinned or not</source>
        <translation>angeheftet oder nicht</translation>
    </message>
    <message>
        <source>with a passphrase</source>
        <translation>mit Passphrase</translation>
    </message>
    <message>
        <source>with a passphrase, for older tools</source>
        <translation>mit Passphrase, für ältere Werkzeuge</translation>
    </message>
    <message>
        <source>without a passphrase</source>
        <translation>ohne Passphrase</translation>
    </message>
    <message>
        <source>for OpenSSH, with a passphrase</source>
        <translation>für OpenSSH, mit Passphrase</translation>
    </message>
    <message>
        <source>for OpenSSH, without a passphrase</source>
        <translation>für OpenSSH, ohne Passphrase</translation>
    </message>
    <message>
        <source>archive with a passphrase</source>
        <translation>Archiv mit Passphrase</translation>
    </message>
    <message>
        <source>archive without a passphrase</source>
        <translation>Archiv ohne Passphrase</translation>
    </message>
    <message>
        <source>Generated in this vault</source>
        <translation>In diesem Tresor erzeugt</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>API key saved</source>
        <translation>API-Schlüssel gespeichert</translation>
    </message>
    <message>
        <source>Verified: the exchange accepted a signed request</source>
        <translation>Bestätigt: Die Börse hat eine signierte Anfrage angenommen</translation>
    </message>
    <message>
        <source>Private key written to a file: {rest}</source>
        <translation>Privater Schlüssel in eine Datei geschrieben: {rest}</translation>
    </message>
    <message>
        <source>Secret shown on the screen</source>
        <translation>Geheimnis auf dem Bildschirm gezeigt</translation>
    </message>
    <message>
        <source>Edited: {rest}</source>
        <translation>Bearbeitet: {rest}</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>In den Papierkorb geworfen</translation>
    </message>
    <message>
        <source>Put back from the trash</source>
        <translation>Aus dem Papierkorb zurückgelegt</translation>
    </message>
    <message>
        <source>Rotation begun</source>
        <translation>Wechsel begonnen</translation>
    </message>
    <message>
        <source>Rotation called off</source>
        <translation>Wechsel abgebrochen</translation>
    </message>
    <message>
        <source>Replaced by “{rest}”</source>
        <translation>Ersetzt durch „{rest}“</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Abgelöst</translation>
    </message>
    <message>
        <source>Declared compromised</source>
        <translation>Für kompromittiert erklärt</translation>
    </message>
    <message>
        <source>Reason of the compromise noted</source>
        <translation>Grund der Kompromittierung vermerkt</translation>
    </message>
    <message>
        <source>Drill ended</source>
        <translation>Notfallablauf beendet</translation>
    </message>
    <message>
        <source>Permissions accepted as they are</source>
        <translation>Rechte angenommen, wie sie sind</translation>
    </message>
    <message>
        <source>Proven dead: the exchange does not know it any more</source>
        <translation>Nachweislich ungültig: Die Börse kennt ihn nicht mehr</translation>
    </message>
    <message>
        <source>Alive after all: the exchange accepted it again</source>
        <translation>Doch noch gültig: Die Börse hat ihn wieder angenommen</translation>
    </message>
    <message>
        <source>Refused by the exchange: {rest}</source>
        <translation>Von der Börse abgelehnt: {rest}</translation>
    </message>
</context>
<context>
    <name>key column</name>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>kind</name>
    <message>
        <source>Accepted everywhere RSA is, and the fastest RSA to sign with.</source>
        <translation>Überall angenommen, wo RSA angenommen wird, und von den RSA-Schlüsseln der schnellste beim Signieren.</translation>
    </message>
    <message>
        <source>Between the two; the exchange&apos;s documents name 2048 and 4096.</source>
        <translation>Dazwischen; die Dokumente der Börse nennen 2048 und 4096.</translation>
    </message>
    <message>
        <source>The strongest RSA key the exchange takes. Works with every request.</source>
        <translation>Der stärkste RSA-Schlüssel, den die Börse annimmt. Geht mit jeder Anfrage.</translation>
    </message>
    <message>
        <source>Recommended by the exchange: small and fast, and the only kind for FIX and WebSocket logon. Check that your bot can use it.</source>
        <translation>Von der Börse empfohlen: klein, schnell und die einzige Art für die Anmeldung über FIX und WebSocket. Prüfen Sie, ob Ihr Bot ihn verwenden kann.</translation>
    </message>
</context>
<context>
    <name>kit</name>
    <message>
        <source>Vault App: recovery kit</source>
        <translation>Vault App: Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>This code opens the vault when the password is lost:</source>
        <translation>Dieser Code öffnet den Tresor, wenn das Passwort verloren ist:</translation>
    </message>
    <message>
        <source>Whoever has this code and the vault file has your keys. Keep it with your passports, away from the computer.</source>
        <translation>Wer diesen Code und die Tresordatei hat, hat Ihre Schlüssel. Bewahren Sie ihn bei Ihren Pässen auf, getrennt vom Computer.</translation>
    </message>
    <message>
        <source>Open the app, choose “Use recovery code…”, and type it. Capitals and hyphens do not matter; O is 0, I and L are 1.</source>
        <translation>Öffnen Sie die App, wählen Sie „Wiederherstellungscode verwenden…“ und geben Sie ihn ein. Großbuchstaben und Bindestriche sind gleichgültig; O gilt als 0, I und L als 1.</translation>
    </message>
</context>
<context>
    <name>life</name>
    <message>
        <source>“{label}” is dead: the exchange refused a signed request with it as unknown.</source>
        <translation>„{label}“ ist ungültig: Die Börse hat eine damit signierte Anfrage als unbekannt abgelehnt.</translation>
    </message>
    <message>
        <source>“{label}” is still alive: the exchange accepted a signed request with it.</source>
        <translation>„{label}“ ist noch gültig: Die Börse hat eine damit signierte Anfrage angenommen.</translation>
    </message>
    <message>
        <source>Delete it at the exchange, then prove it again.</source>
        <translation>Löschen Sie ihn bei der Börse und führen Sie den Nachweis noch einmal.</translation>
    </message>
    <message>
        <source>The exchange still knows the API key of “{label}”, though it refused it.</source>
        <translation>Die Börse kennt den API-Schlüssel von „{label}“ noch, obwohl sie ihn abgelehnt hat.</translation>
    </message>
    <message>
        <source>The exchange does not know the API key that is stored with “{label}”, but it never accepted it before either: it may be the wrong one.</source>
        <translation>Die Börse kennt den API-Schlüssel nicht, der bei „{label}“ gespeichert ist, hat ihn aber auch vorher nie angenommen: Vielleicht ist es der falsche.</translation>
    </message>
    <message>
        <source>Compare it with the one that the exchange issued. If it is the same, say so and prove it again.</source>
        <translation>Vergleichen Sie ihn mit dem, den die Börse ausgestellt hat. Wenn es derselbe ist, sagen Sie es und führen Sie den Nachweis noch einmal.</translation>
    </message>
    <message>
        <source>This does not prove that “{label}” is dead. {reason}</source>
        <translation>Das weist nicht nach, dass „{label}“ ungültig ist. {reason}</translation>
    </message>
    <message>
        <source>Register the new key</source>
        <translation>Neuen Schlüssel registrieren</translation>
    </message>
    <message>
        <source>Register the public key of “{new}” at the exchange, with the permissions and the IP list of “{old}”, and store the API key that it issues.</source>
        <translation>Registrieren Sie den öffentlichen Schlüssel von „{new}“ bei der Börse, mit den Rechten und der IP-Liste von „{old}“, und speichern Sie den API-Schlüssel, den sie ausstellt.</translation>
    </message>
    <message>
        <source>Prove the new key</source>
        <translation>Neuen Schlüssel erproben</translation>
    </message>
    <message>
        <source>Test “{new}”: the exchange has to accept a signed request with it.</source>
        <translation>Testen Sie „{new}“: Die Börse muss eine damit signierte Anfrage annehmen.</translation>
    </message>
    <message>
        <source>Give the new key to every program</source>
        <translation>Jedem Programm den neuen Schlüssel geben</translation>
    </message>
    <message>
        <source>Give “{new}” to these programs and tick each of them off: {programs}.</source>
        <translation>Geben Sie „{new}“ diesen Programmen und haken Sie jedes ab: {programs}.</translation>
    </message>
    <message>
        <source>Let both keys work for a while</source>
        <translation>Beide Schlüssel eine Weile gelten lassen</translation>
    </message>
    <message>
        <source>Both keys work until {until}. See to it that no program still uses “{old}”.</source>
        <translation>Beide Schlüssel gelten bis zum {until}. Sorgen Sie dafür, dass kein Programm mehr „{old}“ benutzt.</translation>
    </message>
    <message>
        <source>Delete the old key</source>
        <translation>Alten Schlüssel löschen</translation>
    </message>
    <message>
        <source>Delete “{old}” at the exchange (API Management), and say here that you did.</source>
        <translation>Löschen Sie „{old}“ bei der Börse (API-Verwaltung) und bestätigen Sie das hier.</translation>
    </message>
    <message>
        <source>Prove that the old key is dead</source>
        <translation>Alten Schlüssel als ungültig nachweisen</translation>
    </message>
    <message>
        <source>A signed request with “{old}” has to be refused now.</source>
        <translation>Eine mit „{old}“ signierte Anfrage muss jetzt abgelehnt werden.</translation>
    </message>
    <message>
        <source>“{old}” is replaced by “{new}” and proven dead.</source>
        <translation>„{old}“ ist durch „{new}“ ersetzt und nachweislich ungültig.</translation>
    </message>
    <message>
        <source>The key that was to replace “{old}” is not usable any more. Call the replacement off and begin again.</source>
        <translation>Der Schlüssel, der „{old}“ ersetzen sollte, ist nicht mehr verwendbar. Brechen Sie den Wechsel ab und beginnen Sie neu.</translation>
    </message>
    <message>
        <source>Delete the key at the exchange</source>
        <translation>Den Schlüssel bei der Börse löschen</translation>
    </message>
    <message>
        <source>Delete “{label}” at the exchange (API Management) now, before anything else: until then whoever has it can use it.</source>
        <translation>Löschen Sie „{label}“ jetzt bei der Börse (API-Verwaltung), vor allem anderen: Bis dahin kann ihn benutzen, wer ihn hat.</translation>
    </message>
    <message>
        <source>Prove that it is dead</source>
        <translation>Ungültigkeit nachweisen</translation>
    </message>
    <message>
        <source>A signed request with “{label}” has to be refused now.</source>
        <translation>Eine mit „{label}“ signierte Anfrage muss jetzt abgelehnt werden.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Make a new key for the same task, register and test it, and name it as the one that replaces “{label}”.</source>
        <translation>Erstellen Sie einen neuen Schlüssel für dieselbe Aufgabe, registrieren und testen Sie ihn und benennen Sie ihn als den, der „{label}“ ersetzt.</translation>
    </message>
    <message>
        <source>Update the programs</source>
        <translation>Programme umstellen</translation>
    </message>
    <message>
        <source>Give the new key to every program that used “{label}”.</source>
        <translation>Geben Sie den neuen Schlüssel jedem Programm, das „{label}“ benutzt hat.</translation>
    </message>
    <message>
        <source>Review the account</source>
        <translation>Konto durchsehen</translation>
    </message>
    <message>
        <source>Look at open orders, last trades, balances and withdrawals for what you did not do.</source>
        <translation>Sehen Sie offene Aufträge, letzte Abschlüsse, Guthaben und Auszahlungen auf das durch, was nicht von Ihnen ist.</translation>
    </message>
    <message>
        <source>Tell the exchange&apos;s support</source>
        <translation>Dem Support melden</translation>
    </message>
    <message>
        <source>Send the evidence report to the exchange&apos;s support, by its website only.</source>
        <translation>Senden Sie den Beweisbericht an den Support der Börse, nur über deren Website.</translation>
    </message>
    <message>
        <source>“{label}” is proven dead, and every step is done. The drill can be ended.</source>
        <translation>„{label}“ ist nachweislich ungültig, und jeder Schritt ist erledigt. Der Notfallablauf kann beendet werden.</translation>
    </message>
    <message>
        <source>The drill of “{label}” is over.</source>
        <translation>Der Notfallablauf von „{label}“ ist zu Ende.</translation>
    </message>
    <message>
        <source>From now on nothing is signed with “{label}” but what proves it dead. This cannot be undone.</source>
        <translation>Ab jetzt wird mit „{label}“ nichts mehr signiert, außer was nachweist, dass er ungültig ist. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Programs that hold the key go on working until it is deleted at the exchange.</source>
        <translation>Programme, die den Schlüssel haben, laufen weiter, bis er bei der Börse gelöscht ist.</translation>
    </message>
</context>
<context>
    <name>list</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>look</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>only from the addresses on its list</source>
        <translation>nur von den Adressen auf seiner Liste</translation>
    </message>
    <message>
        <source>none: it works from everywhere</source>
        <translation>keine: Er gilt von überall</translation>
    </message>
    <message>
        <source>as the exchange said on {moment}</source>
        <translation>wie die Börse am {moment} sagte</translation>
    </message>
</context>
<context>
    <name>purpose</name>
    <message>
        <source>Spot trading</source>
        <translation>Spot-Handel</translation>
    </message>
    <message>
        <source>Futures trading</source>
        <translation>Futures-Handel</translation>
    </message>
    <message>
        <source>Tax report</source>
        <translation>Steuerbericht</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
</context>
<context>
    <name>registration</name>
    <message>
        <source>Paste the public key, name it, and confirm.</source>
        <translation>Fügen Sie den öffentlichen Schlüssel ein, benennen Sie ihn und bestätigen Sie.</translation>
    </message>
    <message>
        <source>Copy the API key that it shows you.</source>
        <translation>Kopieren Sie den API-Schlüssel, der Ihnen gezeigt wird.</translation>
    </message>
    <message>
        <source>Log in and open Profile → API Management.</source>
        <translation>Melden Sie sich an und öffnen Sie Profil → API-Verwaltung.</translation>
    </message>
    <message>
        <source>Choose Create API, then Self-generated.</source>
        <translation>Wählen Sie „API erstellen“, dann „Selbst generiert“.</translation>
    </message>
    <message>
        <source>Tick only the rights this key needs, and list the IP addresses it is used from: without them the exchange may take the rights away again.</source>
        <translation>Kreuzen Sie nur die Rechte an, die dieser Schlüssel braucht, und führen Sie die IP-Adressen auf, von denen er benutzt wird: Ohne sie nimmt die Börse die Rechte vielleicht wieder weg.</translation>
    </message>
    <message>
        <source>Log in and choose Register Public Key.</source>
        <translation>Melden Sie sich an und wählen Sie „Register Public Key“.</translation>
    </message>
    <message>
        <source>Log in, open the settings, then API Management.</source>
        <translation>Melden Sie sich an und öffnen Sie die Einstellungen, dann die API-Verwaltung.</translation>
    </message>
    <message>
        <source>The practice exchange runs on this computer. Hand in your public key; it puts the new API key on your clipboard, as if you had copied it there.</source>
        <translation>Die Übungsbörse läuft auf diesem Computer. Reichen Sie Ihren öffentlichen Schlüssel ein; sie legt den neuen API-Schlüssel in Ihre Zwischenablage, als hätten Sie ihn dort kopiert.</translation>
    </message>
</context>
<context>
    <name>requests</name>
    <message>
        <source>Is the exchange there?</source>
        <translation>Ist die Börse erreichbar?</translation>
    </message>
    <message>
        <source>The exchange&apos;s time</source>
        <translation>Zeit der Börse</translation>
    </message>
    <message>
        <source>Rules of a market</source>
        <translation>Regeln eines Marktes</translation>
    </message>
    <message>
        <source>Account and balances</source>
        <translation>Konto und Guthaben</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Offene Aufträge</translation>
    </message>
    <message>
        <source>Own trades</source>
        <translation>Eigene Abschlüsse</translation>
    </message>
    <message>
        <source>Check an order</source>
        <translation>Auftrag prüfen</translation>
    </message>
    <message>
        <source>Permissions of this key</source>
        <translation>Rechte dieses Schlüssels</translation>
    </message>
    <message>
        <source>State of the account</source>
        <translation>Zustand des Kontos</translation>
    </message>
    <message>
        <source>Trading by API: state</source>
        <translation>Handel über API: Zustand</translation>
    </message>
    <message>
        <source>VIP level and margin</source>
        <translation>VIP-Stufe und Margin</translation>
    </message>
    <message>
        <source>Is there maintenance?</source>
        <translation>Läuft eine Wartung?</translation>
    </message>
    <message>
        <source>USD-M futures: is it there?</source>
        <translation>USD-M-Futures: erreichbar?</translation>
    </message>
    <message>
        <source>USD-M futures: time</source>
        <translation>USD-M-Futures: Zeit</translation>
    </message>
    <message>
        <source>USD-M futures: markets</source>
        <translation>USD-M-Futures: Märkte</translation>
    </message>
    <message>
        <source>USD-M futures: balance</source>
        <translation>USD-M-Futures: Guthaben</translation>
    </message>
    <message>
        <source>USD-M futures: account</source>
        <translation>USD-M-Futures: Konto</translation>
    </message>
    <message>
        <source>USD-M futures: check an order</source>
        <translation>USD-M-Futures: Auftrag prüfen</translation>
    </message>
    <message>
        <source>COIN-M futures: is it there?</source>
        <translation>COIN-M-Futures: erreichbar?</translation>
    </message>
    <message>
        <source>COIN-M futures: time</source>
        <translation>COIN-M-Futures: Zeit</translation>
    </message>
    <message>
        <source>COIN-M futures: balance</source>
        <translation>COIN-M-Futures: Guthaben</translation>
    </message>
    <message>
        <source>COIN-M futures: account</source>
        <translation>COIN-M-Futures: Konto</translation>
    </message>
    <message>
        <source>WebSocket: log on</source>
        <translation>WebSocket: anmelden</translation>
    </message>
    <message>
        <source>WebSocket: session state</source>
        <translation>WebSocket: Sitzung</translation>
    </message>
    <message>
        <source>WebSocket: account</source>
        <translation>WebSocket: Konto</translation>
    </message>
    <message>
        <source>WebSocket: check an order</source>
        <translation>WebSocket: Auftrag prüfen</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesend</translation>
    </message>
    <message>
        <source>Validates only</source>
        <translation>Prüft nur</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Public: needs no signature.</source>
        <translation>Öffentlich: braucht keine Signatur.</translation>
    </message>
    <message>
        <source>Needs the right to read.</source>
        <translation>Braucht das Recht zu lesen.</translation>
    </message>
    <message>
        <source>Needs the right to trade spot.</source>
        <translation>Braucht das Recht, Spot zu handeln.</translation>
    </message>
    <message>
        <source>Needs the right to use futures.</source>
        <translation>Braucht das Recht, Futures zu nutzen.</translation>
    </message>
    <message>
        <source>Asked the exchange for its time.</source>
        <translation>Die Börse nach ihrer Zeit gefragt.</translation>
    </message>
    <message>
        <source>Tried a public request.</source>
        <translation>Eine öffentliche Anfrage versucht.</translation>
    </message>
    <message>
        <source>Tried a signed request.</source>
        <translation>Eine signierte Anfrage versucht.</translation>
    </message>
    <message>
        <source>Asked for the key&apos;s permissions.</source>
        <translation>Nach den Rechten des Schlüssels gefragt.</translation>
    </message>
    <message>
        <source>Asked for this computer&apos;s address.</source>
        <translation>Nach der Adresse dieses Computers gefragt.</translation>
    </message>
    <message>
        <source>Tried the request itself.</source>
        <translation>Die Anfrage selbst versucht.</translation>
    </message>
    <message>
        <source>Weight {weight}.</source>
        <translation>Gewicht {weight}.</translation>
    </message>
    <message>
        <source>Places no order.</source>
        <translation>Erteilt keinen Auftrag.</translation>
    </message>
    <message>
        <source>Ed25519 keys only.</source>
        <translation>Nur Ed25519-Schlüssel.</translation>
    </message>
</context>
<context>
    <name>rights</name>
    <message>
        <source>It has to read balances and to place orders on spot. Whoever steals it can then trade badly, but cannot take anything out of the account.</source>
        <translation>Er muss Guthaben lesen und Spot-Aufträge erteilen. Wer ihn stiehlt, kann dann schlecht handeln, aber nichts aus dem Konto nehmen.</translation>
    </message>
    <message>
        <source>It has to read balances and to place orders on futures. Whoever steals it can then trade badly, but cannot take anything out of the account.</source>
        <translation>Er muss Guthaben lesen und Futures-Aufträge erteilen. Wer ihn stiehlt, kann dann schlecht handeln, aber nichts aus dem Konto nehmen.</translation>
    </message>
    <message>
        <source>It only has to read. Whoever steals it sees the account, and can do nothing in it.</source>
        <translation>Er muss nur lesen. Wer ihn stiehlt, sieht das Konto und kann darin nichts tun.</translation>
    </message>
    <message>
        <source>Begin with reading, and add a right only when a program is refused for want of it. Rights that let money out belong to a key of their own, with an IP list.</source>
        <translation>Beginnen Sie mit dem Lesen, und fügen Sie ein Recht erst hinzu, wenn ein Programm abgelehnt wird, weil es fehlt. Rechte, mit denen Geld hinausgeht, gehören zu einem eigenen Schlüssel mit IP-Liste.</translation>
    </message>
</context>
<context>
    <name>severity</name>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Bald</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Einen Blick wert</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>Vault App is running, but its window does not answer.</source>
        <translation>Vault App läuft, aber das Fenster antwortet nicht.</translation>
    </message>
    <message>
        <source>Wait a moment and start it again, or end it first. Nothing was changed.</source>
        <translation>Warten Sie einen Moment und starten Sie erneut, oder beenden Sie die App zuerst. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>Not registered</source>
        <translation>Nicht registriert</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Retiring</source>
        <translation>Wird abgelöst</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Abgelöst</translation>
    </message>
    <message>
        <source>Compromised</source>
        <translation>Kompromittiert</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Right to trade ends</source>
        <translation>Handelsrecht endet</translation>
    </message>
    <message>
        <source>May be deleted</source>
        <translation>Wird vielleicht gelöscht</translation>
    </message>
    <message>
        <source>Replace the key</source>
        <translation>Schlüssel ersetzen</translation>
    </message>
    <message>
        <source>Delete the old key</source>
        <translation>Alten Schlüssel löschen</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
</context>
<context>
    <name>use</name>
    <message>
        <source>Not used from this vault yet</source>
        <translation>Von diesem Tresor aus noch nicht benutzt</translation>
    </message>
    <message>
        <source>Last used {moment}</source>
        <translation>Zuletzt benutzt {moment}</translation>
    </message>
    <message>
        <source>Last used {moment}, from the {caller}</source>
        <translation>Zuletzt benutzt {moment} ({caller})</translation>
    </message>
    <message>
        <source>{count} from the {caller}</source>
        <translation>{count} ({caller})</translation>
    </message>
</context>
</TS>
