<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackupsView</name>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CareController</name>
    <message numerus="yes">
        <source>There were %n key(s) then. The state of now becomes the newest backup; the ways to unlock stay as they are.</source>
        <translation>
            <numerusform>There was %n key then. The state of now becomes the newest backup; the ways to unlock stay as they are.</numerusform>
            <numerusform>There were %n keys then. The state of now becomes the newest backup; the ways to unlock stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueNotices</name>
    <message numerus="yes">
        <source>%n thing(s) about your keys are due within 7 days</source>
        <translation>
            <numerusform>%n thing about your keys is due within 7 days</numerusform>
            <numerusform>%n things about your keys are due within 7 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCalendarDialog</name>
    <message numerus="yes">
        <source>%n event(s) lie ahead.</source>
        <translation>
            <numerusform>%n event lies ahead.</numerusform>
            <numerusform>%n events lie ahead.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthController</name>
    <message numerus="yes">
        <source>%n key(s) need attention.</source>
        <translation>
            <numerusform>%n key needs attention.</numerusform>
            <numerusform>%n keys need attention.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthModel</name>
    <message numerus="yes">
        <source>{first}, and %n more</source>
        <translation>
            <numerusform>{first}, and %n more</numerusform>
            <numerusform>{first}, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthView</name>
    <message numerus="yes">
        <source>No rule has anything to say about %n key(s).</source>
        <translation>
            <numerusform>No rule has anything to say about %n key.</numerusform>
            <numerusform>No rule has anything to say about %n keys.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyDetailsForm</name>
    <message numerus="yes">
        <source>After %n day(s)</source>
        <translation>
            <numerusform>After %n day</numerusform>
            <numerusform>After %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyEditController</name>
    <message numerus="yes">
        <source>%n key(s) are in the trash.</source>
        <translation>
            <numerusform>%n key is in the trash.</numerusform>
            <numerusform>%n keys are in the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Facts of %n key(s) copied.</source>
        <translation>
            <numerusform>Facts of %n key copied.</numerusform>
            <numerusform>Facts of %n keys copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) put back.</source>
        <translation>
            <numerusform>%n key put back.</numerusform>
            <numerusform>%n keys put back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyHistory</name>
    <message numerus="yes">
        <source>And %n older line(s)</source>
        <translation>
            <numerusform>And %n older line</numerusform>
            <numerusform>And %n older lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message numerus="yes">
        <source>It stays there for %n day(s) at least; then it is deleted for good.</source>
        <translation>
            <numerusform>It stays there for %n day at least; then it is deleted for good.</numerusform>
            <numerusform>It stays there for %n days at least; then it is deleted for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenDrill</name>
    <message numerus="yes">
        <source>End the drill though %n step(s) are not done?</source>
        <translation>
            <numerusform>End the drill though %n step is not done?</numerusform>
            <numerusform>End the drill though %n steps are not done?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message numerus="yes">
        <source>Saved on {date}, with %n key(s).</source>
        <translation>
            <numerusform>Saved on {date}, with %n key.</numerusform>
            <numerusform>Saved on {date}, with %n keys.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RevealDialog</name>
    <message numerus="yes">
        <source>The secret is on the clipboard for %n second(s).</source>
        <translation>
            <numerusform>The secret is on the clipboard for %n second.</numerusform>
            <numerusform>The secret is on the clipboard for %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafetyStatus</name>
    <message numerus="yes">
        <source>Secret on the clipboard for %n s</source>
        <translation>
            <numerusform>Secret on the clipboard for %n s</numerusform>
            <numerusform>Secret on the clipboard for %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n s</source>
        <translation>
            <numerusform>Locks in %n s</numerusform>
            <numerusform>Locks in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n min</source>
        <translation>
            <numerusform>Locks in %n min</numerusform>
            <numerusform>Locks in %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralKeysFlow</name>
    <message numerus="yes">
        <source>%n key pair(s) are in the vault.</source>
        <translation>
            <numerusform>%n key pair is in the vault.</numerusform>
            <numerusform>%n key pairs are in the vault.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralSelected</name>
    <message numerus="yes">
        <source>%n key(s) selected</source>
        <translation>
            <numerusform>%n key selected</numerusform>
            <numerusform>%n keys selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VaultView</name>
    <message numerus="yes">
        <source>Health, %n thing(s) need attention</source>
        <translation>
            <numerusform>Health, %n thing needs attention</numerusform>
            <numerusform>Health, %n things need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>age</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>check</name>
    <message numerus="yes">
        <source>Waiting %n second(s) for the exchange&apos;s limit…</source>
        <translation>
            <numerusform>Waiting %n second for the exchange&apos;s limit…</numerusform>
            <numerusform>Waiting %n seconds for the exchange&apos;s limit…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The exchange accepted %n key(s).</source>
        <translation>
            <numerusform>The exchange accepted %n key.</numerusform>
            <numerusform>The exchange accepted %n keys.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something changed about %n of them.</source>
        <translation>
            <numerusform>Something changed about %n of them.</numerusform>
            <numerusform>Something changed about %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were not accepted.</source>
        <translation>
            <numerusform>%n key was not accepted.</numerusform>
            <numerusform>%n keys were not accepted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>health</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
</TS>
